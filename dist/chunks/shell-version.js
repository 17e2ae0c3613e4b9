const VERSION = "0.1.0";
const BUILD = `${VERSION} 0bf1237160a11337`;

export { BUILD, VERSION };