#!/usr/bin/env python3
"""Makes the served fonts that stand behind those of the reader's machine: Chinese, Japanese and Korean in slices, and mathematics.

Needs Debian's fonts-noto-cjk, fonts-stix, python3-fonttools, python3-brotli and python3-jieba (how often a character is used).
Run from the repository's root after the Chinese words of the interface have changed: .ci/fonts.py
"""
import collections
import os
import re

import jieba
from fontTools import subset
from fontTools.ttLib import TTFont

WEB = 'src/SearchPortal.Web'
FONTS = f'{WEB}/wwwroot/fonts'
CJK = '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc'
SIMPLIFIED = 2
MATH = '/usr/share/fonts/opentype/stix-word/STIXMath-Regular.otf'
COMMON, SLICE = 1200, 170


def rows(codec, lead, trail):
    """The characters that a character set of two bytes has in some rows."""
    found = []
    for first in lead:
        for second in trail:
            try:
                found.append(bytes([first, second]).decode(codec))
            except UnicodeDecodeError:
                pass
    return [text for text in found if len(text) == 1]


def frequency():
    """Characters of the dictionary, the most used first."""
    counts = collections.Counter()
    with jieba.get_dict_file() as lines:
        for line in lines:
            word, times = line.decode().split(' ')[:2]
            for letter in word:
                counts[letter] += int(times)
    return [letter for letter, _ in counts.most_common()]


def save(path, name, font, letters, keep_layout):
    options = subset.Options(flavor='woff2', hinting=False, desubroutinize=False, notdef_outline=True, name_IDs=[0, 1, 2, 4, 6, 13, 14])
    options.layout_features = keep_layout
    options.drop_tables += ['FFTM', 'VORG', 'vhea', 'vmtx', 'BASE', 'DSIG']
    maker = subset.Subsetter(options)
    maker.populate(text=letters)
    maker.subset(font)
    # A changed font may not bear the name of the one it was made from.
    for record in font['name'].names:
        if record.nameID in (1, 4, 6):
            record.string = name.replace(' ', '') if record.nameID == 6 else name
    font.flavor = 'woff2'
    font.save(path)
    return os.path.getsize(path)


def ranges(letters):
    """As in "U+4E00-4E03, U+4E07"."""
    codes, spans = sorted(map(ord, letters)), []
    for code in codes:
        if spans and code == spans[-1][1] + 1:
            spans[-1][1] = code
        else:
            spans.append([code, code])
    return ', '.join(f'U+{a:X}' if a == b else f'U+{a:X}-{b:X}' for a, b in spans)


def slices():
    """Names, letters and ranges. No character is in the ranges of two: a browser asks for both while it waits for one."""
    face = TTFont(CJK, fontNumber=SIMPLIFIED)
    has = set(map(chr, face.getBestCmap()))
    han = re.compile('[\u3400-\u9fff]')
    with open(f'{WEB}/Wording/Words.zh-Hans.resx', encoding='utf-8') as words:
        own = set(re.findall('[\u2e80-\uffef]', words.read())) | set('中文')
    signs = {chr(c) for span in ((0x3000, 0x303F), (0xFF01, 0xFF5E)) for c in range(span[0], span[1] + 1)} & has
    own = (own | signs) & has
    simplified = rows('gb2312', range(0xB0, 0xF8), range(0xA1, 0xFF))
    common = [c for c in frequency() if han.match(c) and c in has and c in set(simplified) and c not in own][:COMMON]
    traditional = rows('big5', range(0xA4, 0xC7), [*range(0x40, 0x7F), *range(0xA1, 0xFF)])
    japanese = rows('shift_jis', range(0x88, 0x99), range(0x40, 0xFD))
    korean = rows('euc_kr', range(0xB0, 0xC9), range(0xA1, 0xFF))
    kana = [chr(c) for c in range(0x3040, 0x3100)]
    rest = sorted(c for c in {*simplified, *traditional, *japanese} if han.match(c) and c in has and c not in own and c not in set(common))
    hangul = sorted(c for c in korean if '\uac00' <= c <= '\ud7a3' and c in has)
    for group in (rest, hangul):
        for at in range(0, len(group), SLICE):
            part = group[at:at + SLICE]
            taken = own | set(common)
            yield f'cjk-{ord(part[0]):x}', part, ranges(chr(c) for c in range(ord(part[0]), ord(part[-1]) + 1) if chr(c) not in taken)
    yield 'cjk-kana', [c for c in kana if c in has], 'U+3040-30FF'
    for at in range(0, len(common), SLICE):
        yield f'cjk-common-{at // SLICE + 1}', common[at:at + SLICE], ranges(common[at:at + SLICE])
    yield 'cjk-words', sorted(own), ranges(own)


def make_cjk():
    for old in os.listdir(FONTS):
        if old.startswith('cjk-'):
            os.remove(f'{FONTS}/{old}')
    total, rules = 0, []
    for name, letters, span in slices():
        total += save(f'{FONTS}/{name}.woff2', 'Portal CJK', TTFont(CJK, fontNumber=SIMPLIFIED), ''.join(letters), [])
        rules.append(f'@font-face {{ font-family: "Portal CJK"; font-display: swap; src: url("fonts/{name}.woff2") format("woff2"); unicode-range: {span}; }}\n')
    save(f'{FONTS}/cjk-switch.woff2', 'Portal CJK', TTFont(CJK, fontNumber=SIMPLIFIED), '中文', [])
    with open(f'{WEB}/wwwroot/cjk.css', 'w', encoding='utf-8') as style:
        style.write('/* Made by .ci/fonts.py: the words of the interface, frequent characters, then the others as they stand in Unicode. */\n' + ''.join(rules))
    print(f'{len(rules)} slices, {total:,} bytes')


def make_math():
    letters = ''.join(map(chr, [
        *range(0x20, 0x7F), *range(0xA1, 0x100), *range(0x391, 0x3D7), 0x3F1, 0x3F5, *range(0x2010, 0x2027), *range(0x2032, 0x2035), 0x203E,
        *range(0x2061, 0x2065), 0x20D7, *range(0x2100, 0x2140), *range(0x2190, 0x21D6), *range(0x2200, 0x22F2), *range(0x2308, 0x230C), *range(0x239B, 0x23B1), 0x25A1, 0x25B3, 0x266E, 0x266F,
        *range(0x27E8, 0x27EC), *range(0x27F5, 0x27FD), 0x2A00, 0x2A01, 0x2A02, 0x2A7D, 0x2A7E, 0x2AAF, 0x2AB0, *range(0x300, 0x30D), 0x332, 0x338,
        *range(0x1D400, 0x1D504), *range(0x1D538, 0x1D56C), *range(0x1D6A4, 0x1D7D8)]))
    print(f'math: {save(f"{FONTS}/math.woff2", "Portal Math", TTFont(MATH), letters, ["ssty", "flac", "dtls", "mark", "mkmk"]):,} bytes')


os.chdir(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
make_cjk()
make_math()
