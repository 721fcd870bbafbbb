/** The locator of a citation in whose document nobody noted a place. Any other is a place, noted in English: "para. 3", "headline". */
export const NO_PLACE_NOTED = 'whole page'
