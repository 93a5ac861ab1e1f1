import { fileURLToPath } from 'node:url'

const file = (path: string) => fileURLToPath(import.meta.resolve(`@expo-google-fonts/noto-sans-jp/${path}`))

/** The Japanese font of charts and documents. It comes with us, since a server may have none. */
export const font = {
  family: 'Noto Sans JP',
  regular: file('400Regular/NotoSansJP_400Regular.ttf'),
  bold: file('700Bold/NotoSansJP_700Bold.ttf'),
}
