import type { Words } from './en.ts'

const range = (least: number, most: number, noun: string): string =>
  least === most ? `${least} ${noun}` : `${least} đến ${most} ${noun}`

const listed = (names: readonly string[]): string => {
  if (names.length <= 1) return names[0] ?? ''
  if (names.length <= 3) return `${names.slice(0, -1).join(', ')} và ${names.at(-1)}`
  return `${names.slice(0, 2).join(', ')} và ${names.length - 2} đối tác khác`
}

/** The page's words in Vietnamese. */
export const vi: Words = {
  title: (owner, day) => `${owner}, ${day} · Entente`,
  tagline: 'Quan hệ đối ngoại dưới dạng đồ thị: mỗi con số đều kèm tên, ngày và nguồn.',
  skip: 'Đến thẳng mạng lưới',
  close: 'Đóng',
  again: 'Thử lại',

  header: {
    label: 'Mạng lưới của ai, vào ngày nào, theo dữ kiện lúc nào',
    owner: 'Chủ thể',
    on: 'Ngày',
    known: 'Theo dữ kiện',
    knownNow: 'theo dữ kiện hiện nay',
    knownAt: (n, day) => `theo bản sửa đổi ${n} (${day})`,
    knownInstant: (instant) => `theo dữ kiện lúc ${instant}`,
    search: 'Tìm đối tác',
    searchHint: 'Tìm … /',
    found: (n) => `Tìm thấy ${n}`,
    nothingFound: (text) => `Không có gì tên là “${text}”. Có thể tìm theo tên ở mọi ngôn ngữ, tên cũ và mã.`,
    noPartner: (owner) => `chưa ghi nhận quan hệ với ${owner}`,
    keepsLadder: 'có mạng lưới riêng',
    language: 'Ngôn ngữ',
    theme: 'Màu sắc',
    themes: { system: 'Màu theo hệ thống', light: 'Màu sáng', dark: 'Màu tối' },
    help: 'Phím tắt và ký hiệu',
    dayHint: 'Ngày, tháng hoặc năm: 2025-10-29, 2025-10, 2025',
  },

  views: { label: 'Hiển thị' },

  count: {
    which: 'Gồm những ai, đếm thế nào?',
    label: 'Bao nhiêu',
    number: range,
    at: (label) => `ở mức ${label}`,
    on: (_exact) => 'vào',
    because: (names) => `vì ${listed(names)}`,
    reviewed: (day) => `Dữ kiện đã được rà soát đến ${day}; các thay đổi sau đó có thể còn thiếu.`,
    unreviewed: 'Chưa có thông tin dữ kiện được rà soát đến đâu.',
  },

  legend: {
    title: 'Các mức quan hệ',
    hint: 'Chọn mức muốn xem',
    exactly: 'đúng mức',
    orHigher: 'trở lên',
    none: 'Không có mức vào ngày này',
    all: 'Hiện mọi mức',
    only: (level) => `Chỉ ${level}`,
    statesOnly: 'Các con số chỉ tính quốc gia; tổ chức được vẽ nhưng không tính.',
    signs: 'Ký hiệu',
    uncertain: 'Ngày chưa rõ',
    doubtful: 'Độ tin cậy thấp',
    organization: 'Tổ chức, không phải quốc gia',
    beside: 'Có thêm quan hệ theo lĩnh vực',
    value: (least, most) => (least === most ? `${least}` : `${least}–${most}`),
  },

  network: {
    label: (owner, day, n, noun) => `Mạng lưới của ${owner} vào ${day}: ${n} ${noun}. Phím mũi tên để đi, Enter để mở.`,
    at: (name, level, since) =>
      since === null ? `${name}: ${level}, từ một ngày không nguồn nào nêu.` : `${name}: ${level} từ ${since}.`,
    none: (name) => `${name}: không có mức vào ngày này.`,
    uncertain: 'Các ngày đã biết chưa cho phép kết luận vào ngày này.',
    doubtful: 'Dựa trên nguồn có độ tin cậy thấp.',
    beside: 'Có thêm một quan hệ theo lĩnh vực.',
    loading: 'Đang tải mạng lưới.',
    slow: 'Máy chủ trả lời chậm.',
  },

  time: {
    label: 'Thời gian',
    slider: 'Ngày',
    previous: 'Thay đổi trước',
    next: 'Thay đổi sau',
    play: 'Chạy qua các thay đổi',
    pause: 'Dừng',
    today: 'Hôm nay',
    noneOn: 'Không có thay đổi vào ngày này.',
    bars: (n, from, to) => `${n} thay đổi từ ${from} đến ${to}`,
  },

  moves: {
    title: 'Những thay đổi',
    upTo: (day) => `Mới nhất trước, đến ${day}`,
    next: 'Tiếp theo',
    sentence: (kind, name, from, to, when) =>
      ({
        ENTRY: `${name} thiết lập ${to} (${when}).`,
        UPGRADE: `${name} nâng từ ${from} lên ${to} (${when}).`,
        DEEPENING: `${name} được làm sâu sắc thêm: ${to} (${when}).`,
        DOWNGRADE: `${name} hạ từ ${from} xuống ${to} (${when}).`,
        LAPSE: `${name} không còn ${from} (${when}).`,
      })[kind],
    kinds: {
      ENTRY: 'Thiết lập',
      UPGRADE: 'Nâng cấp',
      DEEPENING: 'Làm sâu sắc',
      DOWNGRADE: 'Hạ cấp',
      LAPSE: 'Chấm dứt',
    },
    noneYet: 'Chưa có thay đổi nào đến ngày này.',
  },

  states: {
    notLoaded: 'Không tải được một phần của trang.',
    reload: 'Tải lại trang',
    wrongDay: (text) => `“${text}” không phải là một ngày.`,
    wrongDayRemedy: 'Hãy viết một ngày, tháng hoặc năm có thật: 2025-10-29, 2025-10 hoặc 2025.',
    unreachable: 'Máy chủ không trả lời.',
    broken: 'Máy chủ không trả lời được.',
    refused: 'Máy chủ từ chối câu hỏi.',
    stale: 'Bạn đang xem câu trả lời gần nhất. Trang sẽ tự hỏi lại.',
  },

  footer: {
    revision: (n, day) => `Bản sửa đổi ${n}, ${day}`,
    explore: 'Hỏi bằng GraphQL',
    data: 'Dữ kiện có nguồn, CC BY 4.0',
  },
}
