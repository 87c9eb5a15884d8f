/** Tells in a last line what this process has taken: `{ "megabytes": 64, "cpu": 480 }`, the latter in milliseconds. */
export function printUsage(): void {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  console.log(
    JSON.stringify({ megabytes: Math.round(maxRSS / 1024), cpu: Math.round((userCPUTime + systemCPUTime) / 1000) }),
  );
}
