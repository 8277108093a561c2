/**
 * Locations of Artifact Registry in the public Google Cloud (its documentation, "Repository locations"). Used only to look
 * for a repository of the right name in another place where the identity may not list the locations; one that is newer than
 * this list is not looked at.
 */
export const KNOWN_LOCATIONS: readonly string[] = [
  ...['us', 'europe', 'asia'],
  ...numbered('africa-south', 1),
  ...numbered('asia-east', 1, 2),
  ...numbered('asia-northeast', 1, 2, 3),
  ...numbered('asia-south', 1, 2),
  ...numbered('asia-southeast', 1, 2),
  ...numbered('australia-southeast', 1, 2),
  ...numbered('europe-central', 2),
  ...numbered('europe-north', 1, 2),
  ...numbered('europe-southwest', 1),
  ...numbered('europe-west', 1, 2, 3, 4, 6, 8, 9, 10, 12),
  ...numbered('me-central', 1, 2),
  ...numbered('me-west', 1),
  ...numbered('northamerica-northeast', 1, 2),
  ...numbered('northamerica-south', 1),
  ...numbered('southamerica-east', 1),
  ...numbered('southamerica-west', 1),
  ...numbered('us-central', 1),
  ...numbered('us-east', 1, 4, 5),
  ...numbered('us-south', 1),
  ...numbered('us-west', 1, 2, 3, 4),
];

function numbered(area: string, ...numbers: readonly number[]): readonly string[] {
  return numbers.map((number) => `${area}${number}`);
}
