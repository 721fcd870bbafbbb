// Loaded into a server that is measured (`node --import`): tells over the channel to whoever started it what the process has used. It holds nothing open.
process.on('message', (asked) => {
  if (asked === 'gc') globalThis.gc?.()
  const { user, system } = process.cpuUsage()
  const { rss, heapUsed } = process.memoryUsage()
  process.send?.({ cpu: (user + system) / 1000, rss, heap: heapUsed })
})
process.channel?.unref()
