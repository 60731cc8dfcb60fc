using SearchPortal.Analysis;
using SearchPortal.Publications;

namespace SearchPortal.Indexing;

/// <summary>Counts how each topic is written, so that the most frequent spelling becomes the label.</summary>
internal sealed class TopicTally
{
    private readonly Dictionary<string, Dictionary<string, int>> spellings = new(StringComparer.Ordinal);

    /// <summary>Counts the topics of one publication.</summary>
    public void Add(IEnumerable<string> topics)
    {
        foreach (string topic in topics)
        {
            string slug = Slug.From(topic);
            if (slug.Length == 0) continue;
            if (!spellings.TryGetValue(slug, out var known)) spellings[slug] = known = new Dictionary<string, int>(1, StringComparer.Ordinal);
            known[topic] = known.GetValueOrDefault(topic) + 1;
        }
    }

    /// <summary>Writes the labels of all topics in the order of their facet's ordinals, and adds them to the completion.</summary>
    public int WriteLabels(string path, CompletionCollector completion)
    {
        string[] slugs = Ordinals.Sort(spellings.Keys);
        string[] labels = Array.ConvertAll(slugs, slug => spellings[slug].OrderByDescending(s => s.Value).ThenBy(s => s.Key, StringComparer.Ordinal).First().Key);
        LabelFile.Write(path, slugs.Length, (ordinal, record) => record.Text(labels[ordinal]));
        for (int ordinal = 0; ordinal < slugs.Length; ordinal++)
        {
            int papers = spellings[slugs[ordinal]].Values.Sum();
            completion.Add(CompletionKind.Topic, CompletionReference.Of(ordinal, papers), papers, [TextTokenizer.Tokenize(labels[ordinal])]);
        }
        return slugs.Length;
    }
}
