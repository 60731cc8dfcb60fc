namespace SearchPortal.Import;

/// <summary>Ordinal numbers as conferences count their editions: "34th", "Fifteenth", "Thirty-Eighth", "Thirty Eighth".</summary>
internal static class OrdinalWord
{
    private static readonly HashSet<string> Words =
    [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth",
        "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth", "thirtieth", "fortieth", "fiftieth",
        "sixtieth", "seventieth", "eightieth", "ninetieth", "hundredth", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
    ];

    /// <summary>Whether a word in lower case is an ordinal or the first half of one.</summary>
    public static bool IsOne(string word)
    {
        if (word.Length == 0) return false;
        if (char.IsAsciiDigit(word[0])) return word.Length <= 6 && word.AsSpan().TrimStart("0123456789") is "st" or "nd" or "rd" or "th";
        return word.Split('-').All(Words.Contains);
    }

}
