using SearchPortal.Publications;

namespace SearchPortal.Indexing;

/// <summary>Counts how each author's name is written, so that the most frequent spelling becomes the label.</summary>
internal sealed class AuthorTally
{
    private const int MaximumSpellings = 12;

    private readonly Dictionary<string, List<Spelling>> spellings = new(StringComparer.Ordinal);

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
        string[] ids = Ordinals.Sort(spellings.Keys);
        LabelFile.Write(path, ids.Length, (ordinal, record) =>
        {
            var byFrequency = spellings[ids[ordinal]].OrderByDescending(s => s.Count).ThenBy(s => s.Text, StringComparer.Ordinal).ToList();
            record.Text(byFrequency.Find(s => s.Orcid is not null).Orcid);
            record.List(byFrequency.ConvertAll(s => s.Text), record.Text);
        });
        return ids.Length;
    }

    private readonly record struct Spelling(string Text, int Count, string? Orcid);
}
