const VERSION = "0.1.0";
const BUILD = `${VERSION} bb4065b474c23099`;

export { BUILD, VERSION };