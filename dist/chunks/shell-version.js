const VERSION = "0.1.0";
const BUILD = `${VERSION} b390f0d217b07098`;

export { BUILD, VERSION };