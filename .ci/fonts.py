#!/usr/bin/env python3
"""Makes the served fonts: Latin letters in slices by how often names and titles have them, and those that stand behind the fonts of
the reader's machine: Chinese, Japanese and Korean in slices, and mathematics.

Needs npm and Debian's fonts-noto-cjk, fonts-stix, python3-fonttools, python3-brotli and python3-jieba (how often a character is used).
Run from the repository's root after the Chinese words of the interface have changed: .ci/fonts.py, or .ci/fonts.py latin for Latin alone.
"""
import collections
import os
import re
import subprocess
import sys

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

WEB = 'src/SearchPortal.Web'
FONTS = f'{WEB}/wwwroot/fonts'
CJK = '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc'
SIMPLIFIED = 2
MATH = '/usr/share/fonts/opentype/stix-word/STIXMath-Regular.otf'
COMMON, SLICE = 1200, 170
SOURCES = 'artifacts/tools/fonts'

ASCII = ''.join(map(chr, range(0x20, 0x7F))) + '\u00a0–—‘’“”•…·×′−'
VIETNAMESE = 'ạảấầếễệịọốồỗứừữỳđĐơưũắ'
# Of each face its slices, the most used first; a letter belongs to the first that has it. A page loads those whose letters it has,
# so that those of one language stand together.
SLICES = {
    'inter': [
        ('', ASCII + 'áâãäàåçèéëíïñóôöøúüßıÉÖ°±›'),
        ('west', 'ÁÄÅÇÍÓØÚÜæêîòõùý'),
        ('slavic', 'ąĆćČčďěęłŁńňřŘśŚšŠťůźŹżŻžŽ'),
        ('southeast', 'ăĂğĞİşŞșȘțȚőŐűŰūāēīņģķļ'),
        ('vietnamese', VIETNAMESE),
        ('vietnamese-more', 'ƠƯĨĩŨ' + ''.join(map(chr, range(0x1EA0, 0x1EFA)))),
        ('latin', ''.join(map(chr, range(0xA1, 0x100))) + 'Œœ€™‚„'),
        ('extended', ''.join(map(chr, [*range(0x100, 0x180), *range(0x1CD, 0x1DD), 0x1E6, 0x1E7, 0x1EA, 0x1EB, *range(0x218, 0x21C)]))),
        ('romanized', ''.join(map(chr, [*range(0x1E00, 0x1EA0)]))),
    ],
    'literata-600': [
        ('', ASCII),
        ('accents', 'áâãäåàçèéêëíïîñóôöõøúüıßÉÖÅØÁÇÜ'),
        ('latin', ''.join(map(chr, range(0xA1, 0x100))) + 'Œœ€™›‚„'),
        ('vietnamese', VIETNAMESE + 'ƠƯĨĩŨ' + ''.join(map(chr, range(0x1EA0, 0x1EFA)))),
        ('extended', ''.join(map(chr, [*range(0x100, 0x180), *range(0x218, 0x21C), *range(0x1E00, 0x1EA0)]))),
    ],
    'literata-400': [
        ('', ASCII + 'áäçèéíïóöü°±'),
        ('latin', ''.join(map(chr, range(0xA1, 0x100))) + 'Œœ€™›‚„ı'),
        ('greek', ''.join(map(chr, range(0x370, 0x400)))),
        ('vietnamese', VIETNAMESE + 'ƠƯĨĩŨ' + ''.join(map(chr, range(0x1EA0, 0x1EFA)))),
        ('extended', ''.join(map(chr, [*range(0x100, 0x180), *range(0x218, 0x21C), *range(0x1E00, 0x1EA0)]))),
    ],
}


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
    import jieba
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
    with open(f'{WEB}/wwwroot/chinese.css', 'w', encoding='utf-8') as style:
        style.write('/* Made by .ci/fonts.py: the words of the interface. What else is Chinese comes with cjk.css. */\n' + rules[-1])
    print(f'{len(rules)} slices, {total:,} bytes')


def make_math():
    letters = ''.join(map(chr, [
        *range(0x20, 0x7F), *range(0xA1, 0x100), *range(0x391, 0x3D7), 0x3F1, 0x3F5, *range(0x2010, 0x2027), *range(0x2032, 0x2035), 0x203E,
        *range(0x2061, 0x2065), 0x20D7, *range(0x2100, 0x2140), *range(0x2190, 0x21D6), *range(0x2200, 0x22F2), *range(0x2308, 0x230C), *range(0x239B, 0x23B1), 0x25A1, 0x25B3, 0x266E, 0x266F,
        *range(0x27E8, 0x27EC), *range(0x27F5, 0x27FD), 0x2A00, 0x2A01, 0x2A02, 0x2A7D, 0x2A7E, 0x2AAF, 0x2AB0, *range(0x300, 0x30D), 0x332, 0x338,
        *range(0x1D400, 0x1D504), *range(0x1D538, 0x1D56C), *range(0x1D6A4, 0x1D7D8)]))
    print(f'math: {save(f"{FONTS}/math.woff2", "Portal Math", TTFont(MATH), letters, ["ssty", "flac", "dtls", "mark", "mkmk"]):,} bytes')


def latin_files(face):
    """The published fonts of a face, one a script, that its slices are cut from."""
    if face == 'inter':
        return [f'{SOURCES}/node_modules/@fontsource-variable/inter/files/inter-{script}-wght-normal.woff2' for script in ('latin', 'latin-ext', 'vietnamese')]
    family, weight = face.split('-')
    return [f'{SOURCES}/node_modules/@fontsource/{family}/files/{family}-{script}-{weight}-normal.woff2' for script in ('latin', 'latin-ext', 'vietnamese', 'greek')]


def save_latin(path, face, source, letters, layout):
    font = TTFont(source)
    options = subset.Options(flavor='woff2', hinting=False, notdef_outline=False, name_IDs=[1, 2])
    options.layout_features = layout
    options.drop_tables += ['STAT', 'MVAR', 'VVAR', 'vhea', 'vmtx', 'gasp']
    maker = subset.Subsetter(options)
    maker.populate(text=letters)
    maker.subset(font)
    if face == 'inter':
        instantiateVariableFont(font, {'wght': (400, 400, 700)}, inplace=True)
    for table in ('GSUB', 'GPOS', 'GDEF', 'STAT'):
        if table in font and (table == 'STAT' or not layout or table != 'GDEF' and not font[table].table.FeatureList.FeatureRecord):
            del font[table]
    font.flavor = 'woff2'
    font.save(path)
    return os.path.getsize(path)


def latin_slices(face):
    """Name, file and letters of each slice of a face; from each file come the letters that the ones before have not."""
    has = [(path, set(map(chr, TTFont(path).getBestCmap()))) for path in latin_files(face)]
    taken = set()
    for name, letters in SLICES[face]:
        wanted = set(letters) - taken
        taken |= wanted
        source, known = max(has, key=lambda file: len(wanted & file[1]))
        found = sorted(wanted & known)
        taken -= wanted - known
        yield name, source, found


def make_latin():
    subprocess.run(['npm', 'install', '--silent', '--no-audit', '--no-fund', '--prefix', SOURCES, '@fontsource-variable/inter@5.3', '@fontsource/literata@5.3'], check=True)
    for old in os.listdir(FONTS):
        if old.startswith(('inter', 'literata')):
            os.remove(f'{FONTS}/{old}')
    for sheet, faces in (('portal.css', ['inter', 'literata-600']), ('pages.css', ['literata-400'])):
        rules = []
        for face in faces:
            family, weight = ('Inter', '400 700') if face == 'inter' else ('Literata', face.split('-')[1])
            for name, source, letters in latin_slices(face):
                file = f'{face}-{name}' if name else face
                # Numbers stand under each other; titles are kerned.
                layout = [] if name else ['tnum'] if face == 'inter' else ['kern']
                print(f'{file}: {save_latin(f"{FONTS}/{file}.woff2", face, source, "".join(letters), layout):,} bytes')
                rules.append(f'@font-face {{ font-family: {family}; font-weight: {weight}; font-display: optional; src: url("fonts/{file}.woff2") format("woff2"); unicode-range: {ranges(letters)}; }}\n')
        path = f'{WEB}/wwwroot/{sheet}'
        with open(path, encoding='utf-8') as style:
            text = style.read()
        with open(path, 'w', encoding='utf-8') as style:
            style.write(re.sub(r'(@font-face { font-family: (Inter|Literata);[^\n]*\n)+', lambda _: ''.join(rules), text, count=1))


os.chdir(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
make_latin()
if sys.argv[1:] != ['latin']:
    make_cjk()
    make_math()
