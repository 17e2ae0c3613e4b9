const VERSION = "0.1.0";
const BUILD = `${VERSION} 11770be9b2d033f2`;

export { BUILD, VERSION };