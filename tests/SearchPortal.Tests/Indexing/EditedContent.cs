using CsCheck;

namespace SearchPortal.Tests.Indexing;

/// <summary>A content folder of several files that is edited at random: papers come, change, move, are withdrawn or go; venues, settings and files too.</summary>
internal sealed class EditedContent(TestPortal portal)
{
    private static readonly string[] Files = ["publications/a.jsonl", "publications/b.jsonl", "publications/c/d.jsonl", "publications/e.jsonl"];

    private static readonly string[] Words =
        ["pruning", "network", "deep", "graph", "learning", "diffusion", "DeepCache:", "LLM-Pruner:", "$O(n^2)$", "the", "of", "sparse", "kernel", "models", "query", "universities", "$\\alpha_i$", "fast"];

    private static readonly string[] Rare = ["zebra", "yttrium", "quokka", "xenon", "walrus", "tapir"];
    private static readonly string[] Names = ["Jane Doe", "J. Doe", "Xinyin Ma", "Müller Anna", "Max Mueller", "Wei Li", "Li Wei", "José Álvarez", "Ada Lovelace", "马欣尹"];
    private static readonly string[] Venues = ["ICML", "icml", "Proceedings of the International Conference on Machine Learning (ICML 2020)", "NeurIPS", "Some Workshop", "jmlr", ""];
    private static readonly string[] Topics = ["Pruning", "pruning", "Graphs", "Large models"];
    private static readonly string[] Statuses = ["published", "published", "published", "published", "retracted", "withdrawn", "corrected"];

    private readonly Dictionary<string, List<string>> papers = Files.ToDictionary(file => file, _ => new List<string>());

    /// <summary>Gives each edit its numbers.</summary>
    public static Gen<uint[][]> Edits { get; } = Gen.UInt.Array[24].Array[1, 6];

    /// <summary>Keys that any paper ever had.</summary>
    public static IEnumerable<string> Keys => Enumerable.Range(0, 30).Select(i => $"k{i}").Append("k1-2").Append("k2-2");

    /// <summary>Fills the folder.</summary>
    public void Begin(uint seed)
    {
        var random = new Random((int)(seed >> 1));
        foreach (string file in Files)
        {
            for (int i = 0; i < 6; i++) papers[file].Add(Paper([.. Enumerable.Range(0, 24).Select(_ => (uint)random.Next())]));
            Save(file);
        }
    }

    /// <summary>Makes one edit.</summary>
    public void Apply(uint[] n)
    {
        string file = Files[n[0] % Files.Length];
        var list = papers[file];
        int at = list.Count == 0 ? 0 : (int)(n[1] % (uint)list.Count);
        switch (n[2] % 12)
        {
            case 0 or 1:
                list.Insert(at, Paper(n));
                break;
            case 2 or 3 or 4 when list.Count > 0:
                list[at] = Paper(n);
                break;
            case 5 when list.Count > 0:
                list.RemoveAt(at);
                break;
            case 6 when list.Count > 0:
                // The same paper in another file, under a key that is taken.
                papers[Files[n[3] % Files.Length]].Add(list[at]);
                Save(Files[n[3] % Files.Length]);
                break;
            case 7:
                list.Insert(at, """{"title": "A paper without its closing brace" """);
                break;
            case 8:
                portal.Write("venues.yaml", n[3] % 3 == 0 ? "" : $"- key: {(n[4] % 2 == 0 ? "icml" : "machine")}\n  short: {(n[5] % 2 == 0 ? "ICML" : "Machine Learning")}\n  long: International Conference on Machine Learning\n  kind: conference\n");
                break;
            case 9:
                portal.Write("site.yaml", $"title: Portal {n[3] % 3}\nselected: [k{n[4] % 8}]\n").Write("pages/about.md", $"# About\n\nText {n[5] % 4}.\n");
                break;
            case 10:
                File.SetLastWriteTimeUtc(Path.Combine(portal.ContentPath, file), new DateTime(2020, 1, 1 + (int)(n[3] % 28), 0, 0, 0, DateTimeKind.Utc));
                return;
            default:
                list.Clear();
                list.AddRange(Enumerable.Range(0, (int)(n[3] % 5)).Select(i => Paper([.. n.Select(x => x / (uint)(i + 2))])));
                break;
        }
        Save(file);
    }

    private void Save(string file) => portal.Write(file, string.Join('\n', papers[file]));

    private static string Paper(uint[] n)
    {
        string Some(string[] list, int i) => list[n[i] % list.Length];
        string title = $"{Some(Words, 6)} {Some(Words, 7)} {Some(Words, 8)} {(n[9] % 3 == 0 ? Some(Rare, 10) : "methods")}";
        string authors = string.Join(", ", Enumerable.Range(0, (int)(n[11] % 4)).Select(i => $"\"{Names[(n[12] + (7 * i)) % Names.Length]}\""));
        string @abstract = n[13] % 4 == 0 ? "" : $"We study {Some(Words, 14)} {Some(Words, 15)} for {Some(Rare, 16)} with {Some(Words, 17)} and $x_{n[18] % 5}$.";
        string key = n[19] % 5 == 0 ? "" : $"\"key\": \"k{n[19] % 30}\", ";
        string links = n[20] % 2 == 0 ? ", \"links\": [{\"kind\": \"pdf\", \"url\": \"https://example.org/" + (n[20] % 9) + ".pdf\"}]" : "";
        string former = n[21] % 6 == 0 ? $", \"formerKeys\": [\"k{n[21] % 30}\"]" : "";
        return $$"""{{{key}}"title": "{{title.Replace("\\", "\\\\", StringComparison.Ordinal)}}", "authors": [{{authors}}], "year": {{2010 + (n[22] % 12)}}, "venue": "{{Some(Venues, 23)}}", "status": "{{Some(Statuses, 3)}}", "abstract": "{{@abstract.Replace("\\", "\\\\", StringComparison.Ordinal)}}", "topics": ["{{Some(Topics, 4)}}"]{{links}}{{former}}}""";
    }
}
