import { n as loginOf, t as hasMarker } from "./target2.js";

export { loginOf };