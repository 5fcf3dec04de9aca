"""公数判定表（gongshu-table/1）的解释程序，只用标准库。
    table = json.load(open("判定表.json", encoding="utf-8"))
    decide(table, "sharing", {"公共数据": "是"}, on="2026-11-21")["status"]   # "undetermined"
"""
import calendar
import re

NO, YES = -1, -2


def says(table, root, digits):
    """一张图就一个案件说是还是说否：从根走到尽头。"""
    while root >= 0:
        fact, *children = table["nodes"][root]
        root = children[digits[fact]]
    return root == YES


def is_day(text):
    """0000-01-01 至 9999-12-31 之间存在的日期，只有这一种写法。"""
    if not isinstance(text, str) or not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text):
        return False
    year, month, day = map(int, text.split("-"))
    last = 28 + calendar.isleap(year) if month == 2 else 30 if month in (4, 6, 9, 11) else 31
    return 1 <= month <= 12 and 1 <= day <= last


def is_name(rule, text):
    """能够作出认定的人的姓名或者职务：看得见，不全是空白，也不是“待定”一类的话。"""
    if not isinstance(text, str) or not 1 <= len(text) <= rule["longest"]:
        return False
    within = lambda ranges, char: any(low <= ord(char) <= high for low, high in ranges)
    if any(within(rule["hidden"], char) for char in text):
        return False
    return text.strip("".join(char for char in text if within(rule["blank"], char))) not in ["", *rule["nobody"]]


def digit(table, fact, given, as_of):
    """所填的是第几个值；0 是没有填，None 是不能采用。"""
    if "by" in fact:
        if not isinstance(given, dict) or "value" not in given or not is_name(table["names"], given.get("by")):
            return None
        if not is_day(given.get("on")) or given["on"] > as_of:
            return None
        given = given["value"]
        if given is None or given == "":
            return 0
    if isinstance(given, bool) and [value for value, _ in fact["values"]] == ["false", "true"]:
        given = "true" if given else "false"
    found = [at for at, names in enumerate(fact["values"], 1) if isinstance(given, str) and given in names]
    return found[0] if found else None


def read(table, facts, as_of):
    """每项事实的数字，和没有采用的各项的名称。填了两次的，不采用。"""
    digits, rejected, taken = [0] * len(table["facts"]), [], set()
    for name, given in facts.items():
        if given is None or given == "":
            continue
        at = next((at for at, fact in enumerate(table["facts"]) if name in (fact["id"], fact["label"])), None)
        number = None if at is None or at in taken else digit(table, table["facts"][at], given, as_of)
        if at is not None:
            digits[at] = number or 0
        if number is None:
            rejected.append(name)
        taken.add(at)
    return digits, rejected


def decide(table, question, facts, on, as_of=None):
    """就一个问题作答，与公数的 decide 相同；不含推导过程与署名。"""
    as_of = as_of or on
    if table["format"] != "gongshu-table/1" or not is_day(on) or not is_day(as_of):
        raise ValueError("不是这种形式的判定表，或者日期不存在")
    interval = next(each for each in table["intervals"] if (each["from"] or on) <= on <= (each["until"] or on))
    asked = next(at for at, each in enumerate(table["questions"]) if each["id"] == question)
    answers = next(table["answers"][at] for at in interval["answers"] if table["answers"][at]["question"] == asked)
    digits, rejected = read(table, facts, as_of)
    said = lambda part: [each for each in answers[part] if says(table, each["when"], digits)]
    levels = {level["id"]: level for level in table["questions"][asked]["levels"]}
    possible = [each["outcome"] for each in said("possible")]
    only = possible[0] if len(possible) == 1 else None
    answer = only if only in levels else None
    truth = lambda rule: says(table, rule["holds"], digits) or (None if says(table, rule["mayHold"], digits) else False)
    decision = {
        "status": "undetermined" if only is None else "decided" if answer else only,
        "answer": answer,
        "possible": possible,
        "missing": [table["facts"][each["fact"]]["id"] for each in said("missing")],
        "grounds": [(table["rules"][rule["rule"]], truth(rule)) for rule in answers["rules"] if says(table, rule["applies"], digits)],
        "because": next((table["words"][each["words"]] for each in said("because")), None),
        "readings": [each["reading"] for each in said("readings")],
        "displaced": [table["displaced"][each["displaced"]] for each in said("displaced")],
        "remarks": [table["remarks"][each["remark"]] for each in said("remarks") if each.get("from", on) <= on],
        "rejected": rejected,
    }
    if any("closed" in level for level in levels.values()):
        opening = [outcome in levels and "closed" not in levels[outcome] for outcome in possible]
        decision["opens"] = None if not opening or (any(opening) and not all(opening)) else any(opening)
    return decision
