using System.Globalization;
using SearchPortal.Content;
using SearchPortal.Publications;

namespace SearchPortal.Import;

/// <summary>Counts the fields of a file that nothing is made of, to tell of them once: an owner may miss one of them. Bounded.</summary>
internal sealed class UnreadFields
{
    /// <summary>Most names kept; fields of further names count as "others".</summary>
    public const int MostNames = 200;

    /// <summary>Most names told, the frequent ones first.</summary>
    public const int MostTold = 30;

    private const int LongestName = 40;

    private readonly Dictionary<string, int> counts = [];
    private SourcePosition? first;
    private int others;

    /// <summary>Counts one field.</summary>
    /// <param name="name">As the file writes it.</param>
    /// <param name="at">Where its entry or it stands.</param>
    public void Add(string name, SourcePosition at)
    {
        first ??= at;
        if (counts.TryGetValue(name, out int count)) counts[name] = count + 1;
        else if (counts.Count < MostNames && name.Length <= LongestName) counts.Add(name, 1);
        else others++;
    }

    /// <summary>Tells what was counted, if anything was: "fields that were not read: bdsk-url-1 (12), file (3)".</summary>
    public void Report(Action<ContentProblem> report)
    {
        if (first is null) return;
        var ranked = counts.OrderByDescending(field => field.Value).ThenBy(field => field.Key, StringComparer.Ordinal).ToList();
        int rest = others + ranked.Skip(MostTold).Sum(field => field.Value);
        string[] told =
        [
            .. ranked.Take(MostTold).Select(field => string.Create(CultureInfo.InvariantCulture, $"{EntryReport.Show(field.Key)} ({field.Value})")),
            .. rest > 0 ? [string.Create(CultureInfo.InvariantCulture, $"others ({rest})")] : Array.Empty<string>(),
        ];
        report(ContentProblem.Note(first, null, $"fields that were not read: {string.Join(", ", told)}", "nothing need be done; to show one of them, rename it to a field that is read"));
    }
}
