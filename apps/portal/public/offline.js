// Pages that were read can be read again without a network; where that cannot be, nothing is missing.
if ('serviceWorker' in navigator) navigator.serviceWorker.register('/sw.js').catch(() => {});
