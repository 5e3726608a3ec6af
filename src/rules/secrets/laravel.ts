import { base64End } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Laravel',
  rules: [
    {
      id: 'laravel-app-key',
      title: 'Application key of Laravel',
      pack: 'secrets',
      level: 'error',
      // 32 bytes for AES-256, 16 for AES-128.
      pattern: String.raw`(?:APP_KEY|App_Key|app_key|APP_PREVIOUS_KEYS)["']?[ \t]{0,4}(?:=>|[:=,])[^\r\n]{0,40}?(?<value>base64:(?:[A-Za-z0-9+/]{43}=|[A-Za-z0-9+/]{22}==))${base64End}`,
      random: true,
      publicPrefix: 7,
      why: 'Whoever holds it can read and forge the sessions and cookies of the application, and in older versions run code there.',
      fix: 'Run php artisan key:generate on the server, and keep the old key in APP_PREVIOUS_KEYS until what it encrypted is renewed.',
      source:
        'https://github.com/laravel/framework/blob/HEAD/src/Illuminate/Foundation/Console/KeyGenerateCommand.php',
      sourceSays: 'form',
      finds: [
        'APP_KEY=<<base64:{{base64:43}}=>>',
        "'key' => env('APP_KEY', '<<base64:{{base64:43}}=>>'),",
        'APP_KEY: "<<base64:{{base64:22}}==>>"',
      ],
      ignores: [
        'APP_KEY=base64:{{base64:20}}=',
        "'key' => env('APP_KEY'),",
        'MAP_KEYS=base64:{{base64:43}}=',
      ],
    },
  ],
})
