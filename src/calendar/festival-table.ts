/**
 * The festivals of 2007 to 2100: four digits a year in base 36, each the number of days after the day in `before` of
 * `festivals.ts`. The tests compute the table again with a lunar calendar library and, independently, from new moons and solar
 * terms; `Intl`'s Chinese calendar is wrong for 2027 and 2030.
 */
export const festivalTable = [
	"t4pki3e9633sp4mhe4c733tpl3ieb483u4qmj3fa",
	"835tr4ojg4d853vqn3kgc49524sol3gc936vs4pk",
	"h4fa633so3mhe4b734uqm3ieb373u4qmj4gb835t",
	"q3ojf4d8442rn3kfc39523snl4hca36us3pkh3ea",
	"644tp3lhd3a633tpm4jec372u3qlj3gb845uq3nj",
	"f3c843vrn4kgd39413snk3hc947vs3pkg3ea633s",
	"p4mie3a633tom3jeb483u3qli3gb735uq3njg3c7",
	"43uqn3kfd3a523snk3hc937vs3plh3d9632sp3lh",
	"e3b643tol3jda383t3rmi3fb734uq3njg3c853up",
	"n3kfc3a413tok4id",
].join("");
