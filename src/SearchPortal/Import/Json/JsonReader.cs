using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using SearchPortal.Content;
using SearchPortal.Publications;

namespace SearchPortal.Import.Json;

/// <summary>
/// Reads publications from JSON: the portal's own fields and those of ML Anthology, CSL, Crossref, DataCite and OpenAlex, told apart entry by
/// entry (see <see cref="JsonDialect"/>). Files may be arrays, JSON lines, or one object with the list inside.
/// </summary>
internal static class JsonReader
{
    // An entry has lists of objects of texts: 4 levels. 64 is what JsonDocument allows unasked.
    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 64 };
    private static readonly JsonDocumentOptions Lenient = new() { MaxDepth = 64, AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    /// <summary>The publications of a file in their order; one without title has the title "".</summary>
    public static IEnumerable<Publication> Read(SourceFile file, Action<ContentProblem> report)
    {
        using var stream = Utf8Stream.Of(file);
        foreach (var publication in Read(stream, file.Path, report)) yield return publication;
    }

    /// <summary>As the other <see cref="Read(SourceFile, Action{ContentProblem})"/>, from a stream that is read once.</summary>
    /// <param name="stream">Decompressed.</param>
    /// <param name="path">Path below the content folder, for messages.</param>
    /// <param name="report">Called for each mistake.</param>
    public static IEnumerable<Publication> Read(Stream stream, string path, Action<ContentProblem> report)
    {
        var unread = new UnreadFields();
        foreach (var entry in new JsonEntrySplitter(stream).Read())
        {
            var about = new EntryReport(new SourcePosition(path, entry.Line), report);
            if (Find(entry, about, unread) is Publication publication) yield return publication;
        }
        unread.Report(report);
    }

    private static Publication? Find(JsonEntry entry, EntryReport report, UnreadFields unread)
    {
        if (entry.Fault != JsonFault.None)
        {
            var (message, remedy) = JsonFaultText.Describe(entry.Fault);
            report.Error(message, remedy);
            return null;
        }
        if (Utf8.IsValid(entry.Text.Span)) return Parse(entry, report, unread);
        report.Warning("the entry is not UTF-8, such letters were read as Windows-1252", "save the file in the encoding UTF-8");
        return Parse(entry with { Text = Encoding.UTF8.GetBytes(WesternFallback.Utf8.GetString(entry.Text.Span)) }, report, unread);
    }

    private static Publication? Parse(JsonEntry entry, EntryReport report, UnreadFields unread)
    {
        try
        {
            using var document = Document(entry, report);
            return Read(new JsonFields(Unwrap(document.RootElement), report), report, unread);
        }
        catch (JsonException fault)
        {
            report.Error($"the entry is not JSON{Line(entry, fault)}: {Sentence(fault.Message)}", "check commas, quotation marks and backslashes there");
            return null;
        }
        catch (InvalidOperationException)
        {
            // The parser takes "\ud800" for a letter, and throws when the name that it stands in is compared.
            report.Error("a name in the entry holds half a letter", "look for \"\\ud\" or \"\\uD\" in it");
            return null;
        }
    }

    /// <summary>The entry, with a warning also where commas too many and comments, which take nothing away, are all that is wrong.</summary>
    private static JsonDocument Document(JsonEntry entry, EntryReport report)
    {
        try
        {
            return JsonDocument.Parse(entry.Text, Strict);
        }
        catch (JsonException fault) when (Find(entry) is { } found)
        {
            report.Warning($"the entry is not quite JSON{Line(entry, fault)}: {Sentence(fault.Message)}; it was read all the same", "take out commas before brackets, and comments");
            return found;
        }
    }

    private static JsonDocument? Find(JsonEntry entry)
    {
        try
        {
            return JsonDocument.Parse(entry.Text, Lenient);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    // The parser's own words end in a path and position that count from the entry, not from the file.
    private static string Line(JsonEntry entry, JsonException fault) => fault.LineNumber is > 0 ? $" in line {entry.Line + fault.LineNumber}" : "";

    private static Publication Read(JsonFields fields, EntryReport report, UnreadFields unread)
    {
        var dialect = JsonDialect.Of(fields);
        var publication = dialect.Read(fields, report);
        foreach (string name in dialect.Unread(fields)) unread.Add(name, report.At);
        return publication;
    }

    // A single work of Crossref comes as {"status": "ok", "message": {…}}, one of DataCite as {"data": {"id": …, "attributes": {…}}}.
    private static JsonElement Unwrap(JsonElement root)
    {
        if (root.TryGetProperty("message"u8, out var message) && message.ValueKind == JsonValueKind.Object) return message;
        if (root.TryGetProperty("data"u8, out var data) && data.ValueKind == JsonValueKind.Object) return Attributes(data) ?? root;
        return Attributes(root) ?? root;
    }

    private static JsonElement? Attributes(JsonElement item) =>
        item.TryGetProperty("attributes"u8, out var attributes) && attributes.ValueKind == JsonValueKind.Object ? attributes : null;

    private static string Sentence(string message)
    {
        int end = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return EntryReport.Show((end < 0 ? message : message[..end]).TrimEnd('.'));
    }
}
