import { a as replaceYamlValue, i as readYamlValue, n as newYamlFile, o as yamlPath, r as placeOfYamlValue } from "./config-reader.js";

export { newYamlFile, placeOfYamlValue, readYamlValue, replaceYamlValue };