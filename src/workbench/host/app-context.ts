import type { RequirementSets } from './requirement-sets';

/** What the host tells office.js about itself when it starts (`getAppContextAsync`; every key up to `_reason` is required). */
export function appContext(given: {
  readonly locale: string;
  readonly documentUrl: string;
  readonly readOnly: boolean;
  readonly settings: ReadonlyMap<string, string>;
  readonly requirementSets: RequirementSets;
}): Readonly<Record<string, unknown>> {
  return {
    _id: 'ziping',
    _appName: 16,
    _appVersion: '16',
    _appUILocale: given.locale,
    _dataLocale: given.locale,
    _docUrl: given.documentUrl,
    _clientMode: given.readOnly ? 0 : 1,
    _settings: [...given.settings],
    _reason: 'documentOpened',
    _appMinorVersion: '16',
    _osfControlType: 1,
    // The store's token: office.js takes who and what from it for its log.
    _eToken: encodeURIComponent('<r><t aid="" cid="" oid=""/></r>'),
    _correlationId: 'workbench',
    _appInstanceId: 'workbench',
    _requirementMatrix: JSON.stringify(given.requirementSets),
    _hostFullVersion: '16.0.15407.10000',
    _hostCustomMessage: '',
    _marketplaceType: '',
    _addinName: 'ziping',
    _appDomains: [],
    _initialDisplayMode: 0,
    _wacHostEnvironment: '0',
  };
}
