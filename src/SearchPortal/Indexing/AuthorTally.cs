using SearchPortal.Analysis;
using SearchPortal.Publications;

namespace SearchPortal.Indexing;

/// <summary>Counts how each author's name is written, so that the most frequent spelling becomes the label.</summary>
internal sealed class AuthorTally
{
    private const int MaximumSpellings = 12;

    private readonly Dictionary<string, List<Spelling>> spellings = new(StringComparer.Ordinal);
    private string[] ids = [];

    /// <summary>Counts one signature.</summary>
    public void Add(string authorId, PersonName name)
    {
        if (!spellings.TryGetValue(authorId, out var known)) spellings[authorId] = known = new List<Spelling>(1);
        string display = name.Display;
        int i = known.FindIndex(spelling => spelling.Text == display);
        if (i >= 0) known[i] = known[i] with { Count = known[i].Count + 1, Orcid = known[i].Orcid ?? name.Orcid };
        else if (known.Count < MaximumSpellings) known.Add(new Spelling(display, 1, name.Orcid));
    }

    /// <summary>Writes the labels of all authors in the order of their facet's ordinals.</summary>
    public int WriteLabels(string path)
    {
        ids = Ordinals.Sort(spellings.Keys);
        LabelFile.Write(path, ids.Length, (ordinal, record) =>
        {
            var byFrequency = ByFrequency(ids[ordinal]);
            record.Text(ids[ordinal]);
            record.Text(byFrequency.Find(s => s.Orcid is not null).Orcid);
            record.List(byFrequency.ConvertAll(s => s.Text), record.Text);
        });
        return ids.Length;
    }

    /// <summary>Adds everyone to the completion; call after <see cref="WriteLabels"/>, whose ordinals it names.</summary>
    /// <param name="completion">Takes them.</param>
    /// <param name="authors">Knows the owner's names.</param>
    public void Complete(CompletionCollector completion, AuthorRegistry authors)
    {
        for (int ordinal = 0; ordinal < ids.Length; ordinal++)
        {
            var names = ByFrequency(ids[ordinal]).ConvertAll(spelling => spelling.Text);
            if (authors.FindCurated(ids[ordinal]) is Author curated) names.InsertRange(0, curated.Variants.Prepend(curated.Name.Display));
            int papers = spellings[ids[ordinal]].Sum(spelling => spelling.Count);
            completion.Add(CompletionKind.Author, CompletionReference.Of(ordinal, papers), papers, names.Select(TextTokenizer.Tokenize));
        }
    }

    private List<Spelling> ByFrequency(string id) =>
        [.. spellings[id].OrderByDescending(spelling => spelling.Count).ThenBy(spelling => spelling.Text, StringComparer.Ordinal)];

    private readonly record struct Spelling(string Text, int Count, string? Orcid);
}
