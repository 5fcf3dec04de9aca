const t=performance.now();
await import("./src/rules");
console.log("rules import", performance.now()-t);
