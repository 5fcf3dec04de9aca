"""用检验用例核对解释程序：python3 check_vectors.py 判定表.json 用例.ndjson"""
import json
import sys

from gongshu_table import decide


def words(said):
    """理由写成一行：出处连同原文，或者一句话。"""
    if said is None or "sentence" in said:
        return said and said["sentence"]
    return f"{said.get('regulation', '')} {said['citation']} {said['quote']}"


def expected(decision):
    """把答案写成检验用例所用的形式。"""
    told = {name: decision[name] for name in ("status", "answer", "possible", "missing", "readings", "rejected")}
    told |= {"opens": decision["opens"]} if "opens" in decision else {}
    told["grounds"] = {f"{rule['regulation']}/{rule['rule']}": truth for rule, truth in decision["grounds"]}
    told |= {"because": words(decision["because"])} if decision["because"] else {}
    told["displaced"] = [f"{each['regulation']}/{each['provision']}" for each in decision["displaced"]]
    told["remarks"] = [each["message"] for each in decision["remarks"]]
    return told


def main(table_path, vectors_path):
    with open(table_path, encoding="utf-8") as file:
        table = json.load(file)
    checked = wrong = 0
    with open(vectors_path, encoding="utf-8") as file:
        for line in file:
            vector = json.loads(line)
            told = expected(decide(table, vector["question"], vector["facts"], vector["on"], vector["asOf"]))
            checked += 1
            if told != vector["expected"]:
                wrong += 1
                print(json.dumps({"vector": vector, "told": told}, ensure_ascii=False), file=sys.stderr)
    print(f"核对 {checked} 件，不同 {wrong} 件")
    return 1 if wrong or not checked else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:3]))
