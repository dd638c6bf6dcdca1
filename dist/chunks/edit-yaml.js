import { a as placeOfYamlValue, c as yamlPath, i as newYamlFile, o as readYamlValue, s as replaceYamlValue } from "./config-reader.js";

export { newYamlFile, readYamlValue, replaceYamlValue };