const VERSION = "0.1.0";
const BUILD = `${VERSION} 80b8e5cc64c8192c`;

export { BUILD, VERSION };