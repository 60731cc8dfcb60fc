namespace SearchPortal.Import;

/// <summary>ISSN and ISBN out of the one field that many formats have for both: "1234-5678 (print); 978-3-16-148410-0 (ISBN)".</summary>
/// <param name="Issn">The first one, "1234-567X"; null when there is none.</param>
/// <param name="Isbn">The first one as printed; null when there is none.</param>
internal readonly record struct SerialNumbers(string? Issn, string? Isbn)
{
    private const int Longest = 1_000;

    /// <summary>Those that a text names; check digits are not looked at, as printed ones are often wrong.</summary>
    public static SerialNumbers Find(string text)
    {
        var found = new SerialNumbers(null, null);
        string plain = text.Length <= Longest ? text : text[..Longest];
        foreach (string piece in plain.Split([';', ',', '(', ')', '/', ':', '[', ']', '\n', '\r', '\t'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            string number = WithoutLabel(piece);
            found = Length(number) is 8 or 10 or 13 ? found.With(number) : number.Split(' ').Aggregate(found, (all, word) => all.With(word));
        }
        return found;
    }

    private SerialNumbers With(string number) => Length(number) switch
    {
        8 => this with { Issn = Issn ?? AsIssn(number) },
        10 or 13 => this with { Isbn = Isbn ?? number.ToUpperInvariant() },
        _ => this,
    };

    private static string WithoutLabel(string piece)
    {
        foreach (string label in (ReadOnlySpan<string>)["e-ISSN", "eISSN", "ISSN", "ISBN-13", "ISBN-10", "ISBN"])
            if (piece.StartsWith(label, StringComparison.OrdinalIgnoreCase)) return piece[label.Length..].Trim();
        return piece;
    }

    private static string AsIssn(string number)
    {
        string digits = number.Replace("-", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant();
        return $"{digits[..4]}-{digits[4..]}";
    }

    /// <summary>Digits of a number that has nothing but digits, hyphens, blanks and a last X; else 0.</summary>
    private static int Length(string number)
    {
        int digits = 0;
        for (int i = 0; i < number.Length; i++)
        {
            if (char.IsAsciiDigit(number[i]) || (number[i] is 'X' or 'x' && i == number.Length - 1)) digits++;
            else if (number[i] is not ('-' or ' ')) return 0;
        }
        return digits;
    }
}
