export const GOOGLE = 'googleapis.com';
export const whole = { project: 'my-project', location: 'us-central1', id: 'my-repo' };
