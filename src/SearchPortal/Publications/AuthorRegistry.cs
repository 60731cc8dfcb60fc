namespace SearchPortal.Publications;

/// <summary>
/// Who signs a publication: the owner's authors by ORCID, then by any spelling of theirs; everyone else by the folded name,
/// so that "Schölkopf" and "Scholkopf" are one. Namesakes whom the owner tells apart go by the publications they claim.
/// </summary>
public sealed class AuthorRegistry
{
    private readonly Dictionary<string, Author> byOrcid = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Author>> bySpelling = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Author> byId = new(StringComparer.Ordinal);

    /// <summary>Knows the owner's authors.</summary>
    public AuthorRegistry(IReadOnlyList<Author> authors)
    {
        foreach (var author in authors)
        {
            byId.TryAdd(author.Id, author);
            if (author.Name.Orcid is string orcid) byOrcid.TryAdd(orcid, author);
            foreach (string spelling in author.Variants.Append(author.Name.Display).Select(Slug.From).Append(Slug.From(author.Name)).Distinct())
            {
                if (!bySpelling.TryGetValue(spelling, out var namesakes)) bySpelling[spelling] = namesakes = [];
                namesakes.Add(author);
            }
        }
    }

    /// <summary>The owner's author of an id; null for everyone else.</summary>
    public Author? FindCurated(string id) => byId.GetValueOrDefault(id);

    /// <summary>The id of a person who signs a publication: "ma-xinyin". Never "".</summary>
    public string Identify(PersonName name, string publicationKey)
    {
        if (name.Orcid is string orcid && byOrcid.TryGetValue(orcid, out var known)) return known.Id;
        string slug = Slug.From(name);
        if (slug.Length == 0) return "unnamed";
        if (bySpelling.Count == 0) return slug;
        var namesakes = bySpelling.GetValueOrDefault(slug) ?? bySpelling.GetValueOrDefault(Slug.From(name.Display));
        if (namesakes is null) return slug;
        return (namesakes.Find(author => author.Publications.Contains(publicationKey)) ?? namesakes.Find(author => author.Publications.Count == 0))?.Id ?? slug;
    }

    /// <summary>The id that a visitor's or an owner's text means: an id, or any spelling of a name. Null when no rule takes it for one.</summary>
    public string? FindId(string text)
    {
        if (byId.ContainsKey(text)) return text;
        return bySpelling.TryGetValue(Slug.From(text), out var namesakes) ? namesakes[0].Id : null;
    }
}
