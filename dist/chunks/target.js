import { n as loginOf, r as markedBody, t as hasMarker } from "./target2.js";

export { loginOf };