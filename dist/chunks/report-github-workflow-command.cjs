function workflowCommand(name, properties, message) {
	const parts = Object.entries(properties).flatMap(([key, value]) => value === void 0 || value === "" ? [] : [`${key}=${escapeProperty(String(value))}`]);
	return `::${name}${parts.length === 0 ? "" : ` ${parts.join(",")}`}::${escapeMessage(message)}`;
}
function escapeMessage(text) {
	return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(text) {
	return escapeMessage(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

Object.defineProperty(exports, "workflowCommand", {
  enumerable: true,
  get: function () {
    return workflowCommand;
  }
});