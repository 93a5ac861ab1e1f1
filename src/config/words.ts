import { type Text, text } from '../survey/text.ts'

/** What to do about each thing that can be wrong in the environment. `index.ts` demands that none is missing. */
export const remedies = {
  dotenv: text(
    '.env を読み込めません。ファイルであること、読み取りの権限があること、UTF-8 で保存されていること（EUC-JP と、印のない UTF-16 は読めません）を確かめてください。',
    '.env cannot be read. Check that it is a file, that you may read it, and that it is saved as UTF-8 (EUC-JP and UTF-16 without a mark are not read).',
  ),
  slackEvents: text(
    'SLACK_BOT_TOKEN だけでは Slack につながりません。ソケットモードなら SLACK_APP_TOKEN、HTTP なら SLACK_SIGNING_SECRET も設定してください。',
    'SLACK_BOT_TOKEN alone does not connect to Slack. Set SLACK_APP_TOKEN too (Socket Mode), or SLACK_SIGNING_SECRET (HTTP).',
  ),
  slackBot: text(
    'Slack の設定はありますが SLACK_BOT_TOKEN がありません。設定するか、Slack を使わないなら SLACK_APP_TOKEN と SLACK_SIGNING_SECRET を外してください。',
    'Slack is configured but SLACK_BOT_TOKEN is missing. Set it or, to run without Slack, remove SLACK_APP_TOKEN and SLACK_SIGNING_SECRET.',
  ),
  SLACK_BOT_TOKEN: text(
    'SLACK_BOT_TOKEN がボットトークンの形ではありません。「OAuth & Permissions」の画面にある xoxb- で始まる値を写してください。',
    'SLACK_BOT_TOKEN does not look like a bot token. Copy the value that begins with xoxb- from "OAuth & Permissions".',
  ),
  SLACK_APP_TOKEN: text(
    'SLACK_APP_TOKEN がアプリレベルトークンの形ではありません。「Basic Information」の画面で作る xapp- で始まる値を写してください。',
    'SLACK_APP_TOKEN does not look like an app-level token. Create one under "Basic Information"; it begins with xapp-.',
  ),
  SLACK_SIGNING_SECRET: text(
    'SLACK_SIGNING_SECRET に空白が入っています。「Basic Information」の画面の Signing Secret をそのまま写してください。',
    'SLACK_SIGNING_SECRET contains a space. Copy the Signing Secret from "Basic Information" as it is.',
  ),
  SLACK_API_URL: text(
    'SLACK_API_URL は http(s):// で始まり /api/ で終わる URL にするか、外してください。',
    'SLACK_API_URL must be an http(s) URL that ends in /api/. Correct it or remove it.',
  ),
  HOST: text(
    'HOST は、この機械のアドレスか名前（例: 127.0.0.1）にするか、外してください。',
    'HOST must be an address or a name of this machine, such as 127.0.0.1. Correct it or remove it.',
  ),
  PORT: text(
    'PORT は 0 から 65535 までの整数にしてください。',
    'PORT must be a whole number from 0 to 65535.',
  ),
  discordBot: text(
    'DISCORD_GUILD_ID はありますが DISCORD_TOKEN がありません。設定するか、Discord を使わないなら外してください。',
    'DISCORD_GUILD_ID is set but DISCORD_TOKEN is missing. Set it or, to run without Discord, remove the id.',
  ),
  DISCORD_TOKEN: text(
    'DISCORD_TOKEN に空白が入っています。「Bot」の画面のトークンをそのまま写してください。',
    'DISCORD_TOKEN contains a space. Copy the token from the "Bot" page as it is.',
  ),
  DISCORD_API_URL: text(
    'DISCORD_API_URL は http(s):// で始まり /api で終わる URL にするか、外してください。',
    'DISCORD_API_URL must be an http(s) URL that ends in /api. Correct it or remove it.',
  ),
  DISCORD_GUILD_ID: text(
    'DISCORD_GUILD_ID は数字だけのサーバー ID にしてください。',
    'DISCORD_GUILD_ID must be a server id, digits only.',
  ),
  STORE_URL: text(
    'STORE_URL が読めません。sqlite:ファイル名、postgres://…、redis://…、memory: のどれかにしてください。',
    'STORE_URL is not understood. Use sqlite:FILE, postgres://…, redis://… or memory:',
  ),
  STORE_KEYS: text(
    'STORE_KEYS が読めません。「名前:鍵」をコンマで区切り、鍵は 32 バイトを base64 にした 44 文字にしてください（openssl rand -base64 32 で作れます）。',
    'STORE_KEYS is not understood. Write NAME:KEY, separated by commas, each key 32 bytes in base64, 44 characters (openssl rand -base64 32 makes one).',
  ),
  ADMINS: text(
    'ADMINS が読めません。slack:U… や discord:利用者ID@サーバーID をコンマで区切ってください。すべての病院を見る運用者は operator:slack:U… と書きます。',
    'ADMINS is not understood. Write slack:U… or discord:USER@SERVER, separated by commas; an operator, who sees every hospital, as operator:slack:U…',
  ),
  teamlessAdmin: text(
    'ADMINS の discord:… には、どのサーバーの管理者かを付けて、discord:利用者ID@サーバーID と書いてください。Discord の利用者はどのサーバーでも同じIDなので、サーバーを決めないと、よその病院の回答まで見えてしまいます。サーバーがいくつもあるときは、その数だけ並べます。すべての病院を見る運用者なら operator:discord:… と書きます。',
    'ADMINS names a Discord user without a server. Write discord:USER@SERVER: a Discord account is the same in every server, so without one it would see other hospitals’ answers. For several servers write one entry each; an operator, who sees every hospital, is operator:discord:…',
  ),
  otherPlatform: text(
    'ADMINS_FROM_PLATFORM に、使っていないほうのプラットフォームが書かれています。Discord なら discord:サーバーID、Slack なら slack と書いてください（以前の 1 は Slack のワークスペースだけを指します）。',
    'ADMINS_FROM_PLATFORM lists a platform that is not in use. Write discord:SERVER for Discord, slack for Slack (the former 1 means the Slack workspace alone).',
  ),
  ADMINS_FROM_PLATFORM: text(
    'ADMINS_FROM_PLATFORM が読めません。ワークスペースの管理者を認めるなら slack、サーバーの管理者を認めるなら discord:サーバーID を、コンマで区切って書いてください。認めないなら 0 にしてください。',
    'ADMINS_FROM_PLATFORM is not understood. Write slack for the workspace’s own admins, discord:SERVER for those of a server, separated by commas; 0 for nobody.',
  ),
  SURVEY: text(
    'SURVEY の調査が見つかりません。flows/ にあるフォルダーの名前にするか、外してください。',
    'SURVEY names no survey we have. Use the name of a folder in flows/, or remove it.',
  ),
  LANGUAGE: text('LANGUAGE は ja か en にしてください。', 'LANGUAGE must be ja or en.'),
  SURVEY_DEADLINE: text(
    'SURVEY_DEADLINE は 2026-12-25 か 2026-12-25T17:00（日本時間）の形にしてください。',
    'SURVEY_DEADLINE must look like 2026-12-25 or 2026-12-25T17:00 (Japan time).',
  ),
  COLLECTED_BY: text(
    'COLLECTED_BY は、取りまとめる人や部署を1行（200文字まで）で書いてください。',
    'COLLECTED_BY must be one line of up to 200 characters: who collects the answers.',
  ),
  COLLECTION_CONTACT: text(
    'COLLECTION_CONTACT は、問い合わせ先を1行（200文字まで）で書いてください。',
    'COLLECTION_CONTACT must be one line of up to 200 characters: whom to ask.',
  ),
  COLLECTION_FILE_AT: text(
    'COLLECTION_FILE_AT は、回答の提出先を1行（200文字まで）で書いてください。',
    'COLLECTION_FILE_AT must be one line of up to 200 characters: where else answers are handed in.',
  ),
  LOG_LEVEL: text(
    'LOG_LEVEL は silent、fatal、error、warn、info、debug、trace のどれかにしてください。',
    'LOG_LEVEL must be one of silent, fatal, error, warn, info, debug, trace.',
  ),
} satisfies Record<string, Text>
