import { textArgument } from '../arguments';
import { hostObject, maker, method, value, type HostObject } from '../object-model';
import { Refusal } from '../../../grid/editing/refusal';
import { refuseReadOnly } from '../../../grid/editing/edited-book';
import { fitsSettings, settingText, settingsAsJson } from '../model';
import type { Scope } from './scope';

/**
 * What add-ins keep in the workbook; `Office.context.document.settings` shares it. The file layer keeps texts (as this add-in
 * does); any other value is remembered as such while the workbook is open and comes back as its JSON text after reopening.
 */
export function settingsObject(scope: Scope): HostObject {
  const { workbook } = scope.model;
  return hostObject(
    'SettingCollection',
    {
      Add: maker('1.4', (args) => {
        const key = textArgument(args, 0);
        if (key === '' || args[1] === undefined || args[1] === null) throw new Refusal('InvalidArgument');
        write(scope, key, args[1]);
        return settingObject(scope, key);
      }),
      GetItem: maker('1.4', (args) => {
        const key = textArgument(args, 0);
        if (!workbook.settings().has(key)) throw new Refusal('ItemNotFound', key);
        return settingObject(scope, key);
      }),
      GetItemOrNullObject: maker('1.4', (args) => {
        const key = textArgument(args, 0);
        return workbook.settings().has(key) ? settingObject(scope, key) : null;
      }),
      GetCount: method('1.4', () => workbook.settings().size),
    },
    { items: () => [...workbook.settings().keys()].map((key) => settingObject(scope, key)) },
  );
}

function settingObject(scope: Scope, key: string): HostObject {
  const { workbook } = scope.model;
  return hostObject(
    'Setting',
    {
      Key: value('1.4', () => key),
      Value: value(
        '1.4',
        () => read(scope, key),
        (given) => write(scope, key, given),
      ),
      _Id: value('1.4', () => key),
      Delete: method('1.4', () => {
        refuseReadOnly(scope.model);
        workbook.setSetting(key, null);
        scope.model.report({ kind: 'settingsChanged' });
      }),
    },
    { identity: () => ({ _Id: key }) },
  );
}

function write({ model }: Scope, key: string, given: unknown): void {
  refuseReadOnly(model);
  // “The argument is invalid or missing or has an incorrect format”: what Excel says of too much (office-js#3957).
  const settings = new Map([...settingsAsJson(model), [key, JSON.stringify(given)]]);
  if (!fitsSettings(model, settings)) throw new Refusal('InvalidArgument', 'settings too large');
  model.workbook.setSetting(key, settingText(given));
  model.settingValues.set(key, given);
  model.report({ kind: 'settingsChanged' });
}

function read({ model }: Scope, key: string): unknown {
  const text = model.workbook.settings().get(key);
  if (text === undefined) throw new Refusal('ItemNotFound', key);
  const remembered = model.settingValues.get(key);
  return remembered !== undefined && settingText(remembered) === text ? remembered : text;
}
