namespace SearchPortal.Publications;

/// <summary>The identifier of a researcher at orcid.org.</summary>
internal static class Orcid
{
    /// <summary>The bare identifier of a text ("https://orcid.org/0000-0002-1825-0097" too); null when its form or check digit is wrong.</summary>
    public static string? Find(string text)
    {
        string id = text[(text.LastIndexOf('/') + 1)..].Trim().ToUpperInvariant();
        if (id.Length != 19) return null;
        for (int i = 0; i < id.Length; i++)
        {
            bool fits = i % 5 == 4 ? id[i] == '-' : char.IsAsciiDigit(id[i]) || (i == 18 && id[i] == 'X');
            if (!fits) return null;
        }
        return id[18] == CheckDigit(id) ? id : null;
    }

    /// <summary>ISO 7064 MOD 11-2 over the first fifteen digits.</summary>
    private static char CheckDigit(string id)
    {
        int total = 0;
        foreach (char c in id.AsSpan(0, 18))
            if (c != '-') total = (total + c - '0') * 2;
        int digit = (12 - total % 11) % 11;
        return digit == 10 ? 'X' : (char)('0' + digit);
    }
}
