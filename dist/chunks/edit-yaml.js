import { a as replaceYamlValue, i as readYamlValue, n as newYamlFile, r as placeOfYamlValue } from "./config-reader.js";

export { newYamlFile, placeOfYamlValue, readYamlValue, replaceYamlValue };