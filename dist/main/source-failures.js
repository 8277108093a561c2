"use strict";
const require_index = require("./index.js");
const require_network = require("./network.js");
// src/credentials/source-failures.ts
const ADC_UNREADABLE = require_index.explanation("ADC_UNREADABLE", "the credential file cannot be used", {
	file: "/home/runner/key.json",
	from: "GOOGLE_APPLICATION_CREDENTIALS",
	reason: "it does not exist"
}, (seen) => ({
	what: `This action cannot use the credential file ${require_index.shownPath(seen.file)}: ${seen.reason}.`,
	likely: `${seen.from} names it. A checkout after the step that wrote it may have removed it, or the path is from another machine.`,
	fix: "Run this action after actions/checkout and after the step that writes the file, or set workload_identity_provider or key instead."
}));
const ADC_UNKNOWN_TYPE = require_index.explanation("ADC_UNKNOWN_TYPE", "the credential file is of an unknown type", { file: "/home/runner/key.json" }, (seen) => ({
	what: `This action does not know the "type" of the credential file ${require_index.shownPath(seen.file)}.`,
	why: "The known types are service_account, external_account, external_account_authorized_user, impersonated_service_account and authorized_user.",
	fix: "Set GOOGLE_APPLICATION_CREDENTIALS to the path of a Google Cloud credential file, or unset it."
}));
const ADC_FOREIGN_URL = require_index.explanation("ADC_FOREIGN_URL", "the credential file sends tokens outside Google Cloud", {
	file: "/home/runner/creds.json",
	field: "token_url",
	host: "sts.example.com",
	universe: "googleapis.com"
}, (seen) => ({
	what: `The credential file sends tokens to ${seen.host} (${seen.field}), which is not Google Cloud: ${require_index.shownPath(seen.file)}.`,
	why: `A token of this job may only go to hosts in ${seen.universe}.`,
	fix: `Create the file again:\ngcloud iam workload-identity-pools create-cred-config --help\n\nIf ${seen.host} belongs to another Google Cloud universe, set the universe input.`
}));
const ADC_REFUSED = require_index.explanation("ADC_REFUSED", "Google Cloud rejects the credential file", {
	file: "/home/runner/creds.json",
	type: "authorized_user",
	said: "invalid_grant"
}, (seen) => ({
	what: `Google Cloud issues no token for the credential file ${require_index.shownPath(seen.file)} (${seen.type}): ${require_network.quotedWords(seen.said)}.`,
	why: seen.type === "authorized_user" ? "The login in it has expired or was revoked." : "The identity in it is not accepted, or its subject token is not available.",
	fix: seen.type === "authorized_user" ? "Log in again on that machine:\n  gcloud auth application-default login\n\nIn a job, set workload_identity_provider instead." : "Set workload_identity_provider instead of the file: this action then explains what is wrong. Otherwise compare the file with its provider."
}));
const METADATA_REFUSED = require_index.explanation("METADATA_REFUSED", "the metadata server returned no token", {
	host: "metadata.google.internal",
	status: 404,
	said: "",
	cause: "no-account"
}, (seen) => ({
	what: `The metadata server ${seen.host} returned no token: HTTP ${seen.status}${seen.said ? `, ${require_network.quotedWords(seen.said)}` : ""}.`,
	...METADATA[seen.cause] ?? {
		why: "This action has no explanation for this answer, so it is quoted as it came.",
		fix: "Check that the machine or the pod has a service account with the scope cloud-platform, or set workload_identity_provider or key."
	}
}));
const METADATA = {
	"no-account": {
		why: "The machine or the pod has no service account that it may use.",
		fix: "Attach a service account with the scope cloud-platform to the machine or the node pool, or set workload_identity_provider or key."
	},
	"permission-denied": {
		why: "The pod's Kubernetes service account may not act as the Google service account in its annotation.",
		fix: [
			"Grant it the role:",
			"gcloud iam service-accounts add-iam-policy-binding ACCOUNT@PROJECT.iam.gserviceaccount.com \\",
			"  --role=roles/iam.workloadIdentityUser \\",
			"  --member=\"serviceAccount:PROJECT.svc.id.goog[NAMESPACE/KUBERNETES_ACCOUNT]\""
		].join("\n")
	},
	"account-unknown": {
		why: "The Google service account in the annotation of the pod's Kubernetes service account does not exist.",
		fix: "Correct the annotation iam.gke.io/gcp-service-account:\n  kubectl get serviceaccount KUBERNETES_ACCOUNT --namespace=NAMESPACE -o yaml"
	}
};
const GCLOUD_FAILED = require_index.explanation("GCLOUD_FAILED", "gcloud returned no token", { said: "You do not currently have an active account selected." }, (seen) => ({
	what: `gcloud returned no token: ${require_network.quotedWords(seen.said)}.`,
	likely: "gcloud has no active account, or its login has expired.",
	fix: "Log in before this step:\n  gcloud auth login --cred-file=FILE\n\nor set workload_identity_provider or key in this action."
}));
const KEYRING_WITHOUT_PYTHON = require_index.explanation("KEYRING_WITHOUT_PYTHON", "the keyring needs Python", {}, () => ({
	what: "auth_method is keyring, but there is no Python on PATH.",
	why: "The keyring and its backend are Python packages, and are installed into the Python that runs pip and twine.",
	fix: "Run actions/setup-python before this step, or remove auth_method."
}));
const KEYRING_NOT_INSTALLED = require_index.explanation("KEYRING_NOT_INSTALLED", "pip could not install the keyring", {
	python: "/usr/bin/python3",
	said: "No matching distribution found"
}, (seen) => ({
	what: `pip could not install the keyring for ${seen.python}: ${require_network.quotedWords(seen.said)}.`,
	likely: "The public index is not reachable, this Python has no pip, or it is older than 3.9.",
	fix: "Run actions/setup-python before this step, or use a virtual environment. Without auth_method, no Python is needed."
}));
const KEYRING_NOT_LISTED = require_index.explanation("KEYRING_NOT_LISTED", "Python does not find the keyring's backend", {
	python: "/usr/bin/python3",
	backend: "keyrings.gauth.GooglePythonAuth"
}, (seen) => ({
	what: `The keyring does not list the backend ${seen.backend} (Python: ${seen.python}).`,
	likely: "Another keyring comes first on the path of this Python, or PYTHON_KEYRING_BACKEND or keyringrc.cfg names another backend.",
	fix: `Unset PYTHON_KEYRING_BACKEND, and check the list:\n  ${seen.python} -m keyring --list-backends`
}));
Object.defineProperty(exports, "ADC_FOREIGN_URL", {
	enumerable: true,
	get: function() {
		return ADC_FOREIGN_URL;
	}
});
Object.defineProperty(exports, "ADC_REFUSED", {
	enumerable: true,
	get: function() {
		return ADC_REFUSED;
	}
});
Object.defineProperty(exports, "ADC_UNKNOWN_TYPE", {
	enumerable: true,
	get: function() {
		return ADC_UNKNOWN_TYPE;
	}
});
Object.defineProperty(exports, "ADC_UNREADABLE", {
	enumerable: true,
	get: function() {
		return ADC_UNREADABLE;
	}
});
Object.defineProperty(exports, "GCLOUD_FAILED", {
	enumerable: true,
	get: function() {
		return GCLOUD_FAILED;
	}
});
Object.defineProperty(exports, "KEYRING_NOT_INSTALLED", {
	enumerable: true,
	get: function() {
		return KEYRING_NOT_INSTALLED;
	}
});
Object.defineProperty(exports, "KEYRING_NOT_LISTED", {
	enumerable: true,
	get: function() {
		return KEYRING_NOT_LISTED;
	}
});
Object.defineProperty(exports, "KEYRING_WITHOUT_PYTHON", {
	enumerable: true,
	get: function() {
		return KEYRING_WITHOUT_PYTHON;
	}
});
Object.defineProperty(exports, "METADATA_REFUSED", {
	enumerable: true,
	get: function() {
		return METADATA_REFUSED;
	}
});
