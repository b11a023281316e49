"""Every language there is a table of."""

from bot.edit.languages.arabic import ARABIC
from bot.edit.languages.bengali import BENGALI
from bot.edit.languages.chinese import CHINESE
from bot.edit.languages.english import ENGLISH
from bot.edit.languages.french import FRENCH
from bot.edit.languages.german import GERMAN
from bot.edit.languages.greek import GREEK
from bot.edit.languages.hebrew import HEBREW
from bot.edit.languages.hindi import HINDI
from bot.edit.languages.italian import ITALIAN
from bot.edit.languages.japanese import JAPANESE
from bot.edit.languages.korean import KOREAN
from bot.edit.languages.persian import PERSIAN
from bot.edit.languages.polish import POLISH
from bot.edit.languages.portuguese import PORTUGUESE
from bot.edit.languages.russian import RUSSIAN
from bot.edit.languages.spanish import SPANISH
from bot.edit.languages.turkish import TURKISH
from bot.edit.languages.ukrainian import UKRAINIAN
from bot.edit.languages.urdu import URDU

LANGUAGES = {
    language.code: language
    for language in (
        ENGLISH,
        SPANISH,
        FRENCH,
        GERMAN,
        PORTUGUESE,
        RUSSIAN,
        ARABIC,
        HEBREW,
        HINDI,
        CHINESE,
        JAPANESE,
        KOREAN,
        UKRAINIAN,
        TURKISH,
        POLISH,
        PERSIAN,
        ITALIAN,
        GREEK,
        URDU,
        BENGALI,
    )
}
