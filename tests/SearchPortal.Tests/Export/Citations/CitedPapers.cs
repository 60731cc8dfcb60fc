using System.Text.Json;
using SearchPortal.Publications;

namespace SearchPortal.Tests.Export.Citations;

/// <summary>The publications of <c>Data/cited.csl.json</c>, which the processor of the expected citations read too.</summary>
internal static class CitedPapers
{
    public static IReadOnlyDictionary<string, Publication> All { get; } = Read();

    private static Dictionary<string, Publication> Read()
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Data", "cited.csl.json")));
        return json.RootElement.EnumerateArray().Select(Of).ToDictionary(paper => paper.Key);
    }

    private static Publication Of(JsonElement item) => new()
    {
        Key = Text(item, "id")!,
        Title = Text(item, "title")!,
        Type = PublicationTypeName.Find(Text(item, "type")!)!.Value,
        Authors = Names(item, "author"),
        Editors = Names(item, "editor"),
        ContainerTitle = Text(item, "container-title"),
        Volume = Text(item, "volume"),
        Issue = Text(item, "issue") ?? (IsArxiv(item) ? null : Text(item, "number")),
        Pages = Text(item, "page"),
        Publisher = Text(item, "publisher"),
        Date = Issued(item),
        Identifiers = new() { Doi = Text(item, "DOI"), Arxiv = IsArxiv(item) ? Text(item, "number")!["arXiv:".Length..] : null },
        Links = Text(item, "URL") is { } url ? [new(LinkKind.Publisher, url)] : [],
    };

    private static bool IsArxiv(JsonElement item) => Text(item, "number")?.StartsWith("arXiv:", StringComparison.Ordinal) == true;

    private static string? Text(JsonElement item, string name) => item.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static PersonName[] Names(JsonElement item, string role) => !item.TryGetProperty(role, out var names) ? [] :
        [.. names.EnumerateArray().Select(name => new PersonName(Text(name, "given") ?? "", Text(name, "family") ?? Text(name, "literal")!) { Suffix = Text(name, "suffix") })];

    private static PartialDate? Issued(JsonElement item)
    {
        if (!item.TryGetProperty("issued", out var issued)) return null;
        int[] parts = [.. issued.GetProperty("date-parts")[0].EnumerateArray().Select(part => part.GetInt32())];
        return new(parts[0], parts.Length > 1 ? parts[1] : null, parts.Length > 2 ? parts[2] : null);
    }
}
