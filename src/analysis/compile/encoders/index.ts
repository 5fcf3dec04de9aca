// Written by `npm run generate`.
import type { Encoders } from "../encoded-case";
import { encoders as weifang } from "./weifang";
import { encoders as tengzhou } from "./tengzhou";
import { encoders as luoyuan } from "./luoyuan";
import { encoders as chongqing } from "./chongqing";
import { encoders as anhui } from "./anhui";
import { encoders as weifang2021 } from "./weifang-2021";
import { encoders as tengzhou2024 } from "./tengzhou-2024";
import { encoders as luoyuan2021 } from "./luoyuan-2021";
import { encoders as chongqing2020 } from "./chongqing-2020";
import { encoders as anhui2020 } from "./anhui-2020";
import { encoders as stateCouncil809 } from "./state-council-809";
import { encoders as pipl2021 } from "./pipl-2021";
import { encoders as secrecy2024 } from "./secrecy-2024";
import { encoders as secrecyRegulation2024 } from "./secrecy-regulation-2024";
import { encoders as shandong2021 } from "./shandong-2021";

/** The encoders of the shipped laws, by the code each is for. */
export const shippedEncoders: Encoders = { ...weifang, ...tengzhou, ...luoyuan, ...chongqing, ...anhui, ...weifang2021, ...tengzhou2024, ...luoyuan2021, ...chongqing2020, ...anhui2020, ...stateCouncil809, ...pipl2021, ...secrecy2024, ...secrecyRegulation2024, ...shandong2021 };
