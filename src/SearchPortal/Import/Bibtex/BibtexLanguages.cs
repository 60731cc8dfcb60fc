using System.Collections.Frozen;

namespace SearchPortal.Import.Bibtex;

/// <summary>The names that babel, polyglossia and biblatex have for languages, as BCP 47 tags.</summary>
internal static class BibtexLanguages
{
    private static readonly FrozenDictionary<string, string> Tags = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["english"] = "en",
        ["american"] = "en-US",
        ["usenglish"] = "en-US",
        ["british"] = "en-GB",
        ["ukenglish"] = "en-GB",
        ["canadian"] = "en-CA",
        ["australian"] = "en-AU",
        ["newzealand"] = "en-NZ",
        ["german"] = "de",
        ["ngerman"] = "de",
        ["deutsch"] = "de",
        ["austrian"] = "de-AT",
        ["naustrian"] = "de-AT",
        ["swissgerman"] = "de-CH",
        ["nswissgerman"] = "de-CH",
        ["french"] = "fr",
        ["francais"] = "fr",
        ["français"] = "fr",
        ["acadian"] = "fr-CA",
        ["canadien"] = "fr-CA",
        ["spanish"] = "es",
        ["español"] = "es",
        ["mexican"] = "es-MX",
        ["catalan"] = "ca",
        ["galician"] = "gl",
        ["basque"] = "eu",
        ["italian"] = "it",
        ["portuguese"] = "pt",
        ["portuges"] = "pt",
        ["brazilian"] = "pt-BR",
        ["brazil"] = "pt-BR",
        ["romanian"] = "ro",
        ["dutch"] = "nl",
        ["afrikaans"] = "af",
        ["danish"] = "da",
        ["swedish"] = "sv",
        ["norwegian"] = "no",
        ["norsk"] = "nb",
        ["nynorsk"] = "nn",
        ["icelandic"] = "is",
        ["finnish"] = "fi",
        ["estonian"] = "et",
        ["latvian"] = "lv",
        ["lithuanian"] = "lt",
        ["polish"] = "pl",
        ["czech"] = "cs",
        ["slovak"] = "sk",
        ["hungarian"] = "hu",
        ["magyar"] = "hu",
        ["slovene"] = "sl",
        ["slovenian"] = "sl",
        ["croatian"] = "hr",
        ["serbian"] = "sr",
        ["bulgarian"] = "bg",
        ["russian"] = "ru",
        ["ukrainian"] = "uk",
        ["belarusian"] = "be",
        ["greek"] = "el",
        ["polutonikogreek"] = "el",
        ["latin"] = "la",
        ["turkish"] = "tr",
        ["hebrew"] = "he",
        ["arabic"] = "ar",
        ["persian"] = "fa",
        ["farsi"] = "fa",
        ["hindi"] = "hi",
        ["bengali"] = "bn",
        ["tamil"] = "ta",
        ["chinese"] = "zh",
        ["japanese"] = "ja",
        ["korean"] = "ko",
        ["vietnamese"] = "vi",
        ["thai"] = "th",
        ["indonesian"] = "id",
        ["malay"] = "ms",
        ["welsh"] = "cy",
        ["irish"] = "ga",
        ["scottish"] = "gd",
        ["breton"] = "br",
        ["esperanto"] = "eo",
        ["interlingua"] = "ia",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The tag of the first language a text names ("german", "langlatin and langgerman", "en-US"); null when it names none that is known.</summary>
    public static string? FindTag(string text)
    {
        string[] words = text.Split([' ', ',', ';', '/'], 2, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0) return null;
        string word = words[0];
        if (Tags.TryGetValue(word, out string? tag)) return tag;
        if (word.StartsWith("lang", StringComparison.OrdinalIgnoreCase) && Tags.TryGetValue(word[4..], out tag)) return tag;
        return IsTag(word) ? word : null;
    }

    // A primary subtag of two or three letters, then subtags of up to eight letters or digits.
    private static bool IsTag(string word)
    {
        string[] subtags = word.Split('-');
        return word.Length <= 35 && subtags[0].Length is 2 or 3 && subtags[0].All(char.IsAsciiLetter)
            && subtags.Skip(1).All(part => part.Length is > 0 and <= 8 && part.All(char.IsAsciiLetterOrDigit));
    }
}
