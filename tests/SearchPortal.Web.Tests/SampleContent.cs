namespace SearchPortal.Web.Tests;

/// <summary>A small content folder with every kind of trouble a page must stand.</summary>
internal static class SampleContent
{
    private const string Site = """
        title: Test Portal
        description: Papers about caching.
        accent: "#aa3300"
        owner:
          name: Xinyin Ma
          nativeName: 马欣尹
          author: ma-xinyin
          position: Ph.D. candidate
          links:
            - {kind: github, url: "https://github.com/example"}
        selected: [deepcache]
        """;

    private const string Venues = """
        - key: cvpr
          short: CVPR
          long: Conference on Computer Vision and Pattern Recognition
          url: https://cvpr.example.org
        """;

    private const string Authors = """
        - id: ma-xinyin
          name: Xinyin Ma
          variants: ["马欣尹"]
          orcid: 0000-0002-1825-0097
        """;

    private const string Papers = """
        [
          {"key": "deepcache", "title": "DeepCache: Accelerating Diffusion Models for Free", "year": 2024, "venue": "CVPR", "type": "paper-conference",
           "authors": [{"given": "Xinyin", "family": "Ma"}, {"given": "Gongfan", "family": "Fang"}], "formerKeys": ["deep-cache-old"], "pages": "15762-15772",
           "abstract": "Diffusion models cost $O(n^2)$ time.\n\nWe cache features.", "topics": ["Diffusion models"], "awards": ["Best Paper Award"],
           "links": [{"kind": "pdf", "url": "https://example.org/deepcache.pdf"}], "identifiers": {"doi": "10.1109/X.2024.01492", "arxiv": "2312.00858"}},
          {"key": "gone", "title": "A Withdrawn Paper", "year": 2023, "status": "withdrawn", "statusNotice": "It was a duplicate.", "authors": ["Xinyin Ma"]},
          {"key": "wrong", "title": "A Retracted Paper", "year": 2023, "status": "retracted", "statusNotice": "Theorem 2 is false.", "authors": ["Xinyin Ma"]},
          {"key": "evil", "title": "On <script>alert(1)</script> &lt;script&gt;alert(3)&lt;/script&gt; & \"quotes\"", "year": 2022, "venue": "Evil <b>Venue</b> &lt;script&gt;alert(4)&lt;/script&gt;", "authors": ["Bobby <img src=x> Tables"],
           "abstract": "Click [here](javascript:alert(1)). <script>alert(5)</script> &amp;lt;script&amp;gt;alert(6)&amp;lt;/script&amp;gt; $\\text{<script>alert(7)</script>}$", "topics": ["<i>Trouble</i>"]},
          {"key": "crowd", "title": "A Paper of Many", "year": 2021, "authors": [AUTHORS], "abstract": "LONG"},
          {"key": "beit", "title": "BEiT"}
          MORE
        ]
        """;

    /// <summary>Writes the folder.</summary>
    public static void Write(string folder)
    {
        Directory.CreateDirectory(Path.Combine(folder, "publications"));
        Directory.CreateDirectory(Path.Combine(folder, "pages"));
        File.WriteAllText(Path.Combine(folder, "site.yaml"), Site);
        File.WriteAllText(Path.Combine(folder, "venues.yaml"), Venues);
        File.WriteAllText(Path.Combine(folder, "authors.yaml"), Authors);
        File.WriteAllText(Path.Combine(folder, "pages", "home.md"), "I work on **caching**. <script>alert(2)</script>\n");
        File.WriteAllText(Path.Combine(folder, "pages", "news.md"), "---\ntitle: News\nhome: 1\n---\n- 2024.11: a fellowship\n\n<script>alert(8)</script>\n");
        File.WriteAllText(Path.Combine(folder, "pages", "search-help.md"), "# Search help\n\nType words.\n");
        File.WriteAllText(Path.Combine(folder, "publications", "papers.json"), PapersText());
    }

    private static string PapersText()
    {
        string authors = string.Join(", ", Enumerable.Range(0, 450).Select(i => $"\"Given Familie{(char)('a' + i / 26)}{(char)('a' + i % 26)}\""));
        string more = string.Concat(Enumerable.Range(1, 45).Select(i =>
            $$""", {"key": "filler-{{i}}", "title": "Pruning Networks, Part {{i}}", "year": {{1980 + i}}, "venue": "CVPR", "authors": ["Ada Lovelace"]}"""));
        string text = string.Concat(Enumerable.Repeat("A long abstract. ", 1_000));
        return Papers.Replace("AUTHORS", authors, StringComparison.Ordinal).Replace("LONG", text, StringComparison.Ordinal).Replace("MORE", more, StringComparison.Ordinal);
    }
}
