import { characterEntities } from "./references.js";

export { characterEntities };