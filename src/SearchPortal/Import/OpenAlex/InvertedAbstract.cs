using System.Text.Json;
using SearchPortal.Import.Json;

namespace SearchPortal.Import.OpenAlex;

/// <summary>Puts an abstract together again that OpenAlex keeps as words with their places: {"Words": [0, 5], "come": [1]}.</summary>
internal static class InvertedAbstract
{
    /// <summary>Most places in an abstract; the longest that are known have some 10,000 words.</summary>
    public const int MostPlaces = 50_000;

    // A long word at many places would grow beyond all bounds.
    private const int LongestText = 1_000_000;

    /// <summary>The abstract, cleaned; "" when there is none or it cannot be right, which is reported.</summary>
    public static string Read(JsonFields fields, EntryReport report)
    {
        if (fields.Find("abstractInvertedIndex") is not { ValueKind: JsonValueKind.Object } index) return "";
        var words = new SortedDictionary<int, string>();
        long length = 0;
        foreach (var entry in index.EnumerateObject())
        {
            if (JsonText.FindName(entry) is not string word || entry.Value.ValueKind != JsonValueKind.Array) continue;
            foreach (var place in entry.Value.EnumerateArray())
            {
                length += word.Length + 1;
                if (place.ValueKind == JsonValueKind.Number && place.TryGetInt32(out int at) && at is >= 0 and < MostPlaces && length <= LongestText) words.TryAdd(at, word);
                else return Refuse(report);
            }
        }
        return TextCleaner.Paragraphs(string.Join(' ', words.Values));
    }

    private static string Refuse(EntryReport report)
    {
        report.Error($"the abstract has words at places that no abstract has (0 to {MostPlaces - 1}), it is left out", "download the work again");
        return "";
    }
}
