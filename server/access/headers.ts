import type { RequestHandler } from 'express';
import helmet, { strictTransportSecurity } from 'helmet';

/**
 * What the page may load: files of this server, and nothing written into the page but styles. Those cannot be named: the
 * editor of the API and the component library write them while they run, one without a way to give them a nonce.
 */
const contentSecurityPolicy = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    scriptSrcAttr: ["'none'"],
    workerSrc: ["'self'"],
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", 'data:', 'blob:'],
    fontSrc: ["'self'", 'data:'],
    connectSrc: ["'self'"],
    manifestSrc: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
    formAction: ["'self'"],
  },
};

/** What the page never needs, so that no script in it could ask for it. */
const neverUsed = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
  'xr-spatial-tracking',
];

const year = 365 * 24 * 60 * 60;
// Only this host: what its neighbours speak is not ours to say.
const onlyTls = strictTransportSecurity({ maxAge: year, includeSubDomains: false });

/** Headers of every answer that tell a browser what not to do. Nothing is said for other sites (CORS), so they read nothing. */
export const securityHeaders: readonly RequestHandler[] = [
  helmet({
    contentSecurityPolicy,
    crossOriginEmbedderPolicy: { policy: 'require-corp' },
    referrerPolicy: { policy: 'no-referrer' },
    xFrameOptions: { action: 'deny' },
    strictTransportSecurity: false,
  }),
  // Over plain HTTP browsers must pass it by, and whoever is alone on a machine has no TLS.
  (request, response, next) => (request.secure ? onlyTls(request, response, next) : next()),
  (_request, response, next) => {
    response.set('permissions-policy', neverUsed.map((feature) => `${feature}=()`).join(', '));
    next();
  },
];
