using System.Text;

namespace SearchPortal.Import;

/// <summary>Tells by their bytes the old encodings that files without a declaration are met in: those of China, Japan, Korea and Russia, and the Macintosh's.</summary>
internal static class ForeignEncoding
{
    private const int MostRead = 1 << 20;
    private const int FewestBytes = 10;

    /// <summary>The encoding; null for one of Western Europe, and where too little tells.</summary>
    /// <param name="bytes">Of a file that is not UTF-8, from its start.</param>
    public static Encoding? Guess(Stream bytes)
    {
        byte[] start = new byte[MostRead];
        var letters = new ForeignLetters(start.AsSpan(0, bytes.ReadAtLeast(start, MostRead, throwOnEndOfStream: false)));
        // Most of it is UTF-8, and a few bytes are not.
        if (letters.ShareInUtf8 > 0.4) return null;
        int page = letters.Count < FewestBytes ? Macintosh(letters) : EastAsian(letters) ?? Cyrillic(letters) ?? Macintosh(letters);
        return page == 0 ? null : CodePagesEncodingProvider.Instance.GetEncoding(page);
    }

    private static int? EastAsian(ForeignLetters letters)
    {
        // Shift-JIS begins most letters with bytes that are signs elsewhere.
        if (letters.Share(b => b is >= 0x81 and <= 0x9F) > 0.25 && letters.ShareInLongRuns > 0.5) return letters.IsShiftJis ? 932 : null;
        if (letters.ShareInPairs < 1 || letters.LongestRun < 4) return null;
        if (letters.ShareOfLeads(b => b is 0xA4 or 0xA5) > 0.2) return 51932;
        return letters.ShareOfLeads(b => b is >= 0xB0 and <= 0xC8) > 0.9 && letters.Leads > 8 ? 51949 : 54936;
    }

    private static int? Cyrillic(ForeignLetters letters)
    {
        if (letters.ShareInLongRuns < 0.6 || letters.Share(b => b >= 0xC0 || b is 0xA8 or 0xB8 or 0xB3 or 0xBF or 0xBA) < 0.9) return null;
        // Small letters stand behind the capitals in Windows-1251 and before them in KOI8-R.
        return letters.Share(b => b >= 0xE0) > letters.Share(b => b is >= 0xC0 and < 0xE0) ? 1251 : 20866;
    }

    private static int Macintosh(ForeignLetters letters) =>
        letters.WithinWords(b => b is (>= 0x87 and <= 0x91) or (>= 0x9A and <= 0x9F)) is > 1 and var macintosh && macintosh > 3 * letters.WithinWords(b => b >= 0xC0) ? 10000 : 0;
}
