using System.Text;
using SearchPortal.Content;
using SearchPortal.Import.Json;

namespace SearchPortal.Tests.Import.Json;

public sealed class BrokenNeighbourTests
{
    private static readonly string[] Titles = ["t0", "t1", "t2"];

    private static readonly string[] BrokenAnywhere =
    [
        """{"title": "x",}""", """{"title": "bad \q"}""", """{"title": }""", """{"title" "x"}""", """{"authors": [}""", """{"authors": [{"given": "x"]}""",
        """{"authors": [{"given": "x"}}""", "5", "null", "\"text } ] {\"", "[1, 2]", "nonsense", "{\"title\": \"line\nbreak\"}", """{"title": "x", "y": 01}""",
        """{"title": "x"}}""", """{"title": "x", "authors": {"given": "a"]}""", "{\"title\": \"\\ud800\"", "{\"title\": \"x\"", "{\"title\": \"x\",",
    ];

    // Where each entry has its own line, the next line tells where the next entry begins.
    private static readonly string[] BrokenOnOwnLine = ["""{"title": "open""", """{"title": "x", "authors": [{"given": "a"},""", """{"title": open", "a": "b"}"""];

    public static TheoryData<string, string> Cases()
    {
        var cases = new TheoryData<string, string>();
        foreach (string layout in JsonLayout.All)
            foreach (string broken in layout == JsonLayout.Compact ? BrokenAnywhere : [.. BrokenAnywhere, .. BrokenOnOwnLine])
                cases.Add(layout, broken);
        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_broken_entry_is_reported_and_its_neighbours_are_kept(string layout, string broken)
    {
        for (int place = 0; place <= 3; place++)
        {
            List<string> entries = [.. Titles.Select(title => JsonLayout.Entry(layout, title))];
            entries.Insert(place, broken);
            var problems = new List<ContentProblem>();
            using var file = new MemoryStream(JsonLayout.Write(layout, entries).File);
            var titles = JsonReader.Read(file, "a.json", problems.Add).Select(publication => publication.Title).Where(Titles.Contains).ToList();
            Assert.Equal(Titles, titles);
            Assert.NotEmpty(problems);
        }
    }

    [Theory]
    [InlineData(" {\"")]
    [InlineData("  {\"title\": \"x\", \"authors\": [{")]
    public void A_broken_entry_further_right_than_the_next_line_does_not_take_it_along(string broken)
    {
        using var file = new MemoryStream(Encoding.UTF8.GetBytes($"{{\"title\": \"t0\"}}\n{broken}\n{{\"title\": \"t1\"}}\n"));

        Assert.Equal(["t0", "t1"], JsonReader.Read(file, "a.jsonl", _ => { }).Select(publication => publication.Title));
    }

    [Fact]
    public void Wherever_a_file_is_cut_every_complete_entry_is_kept()
    {
        foreach (string layout in JsonLayout.All)
        {
            var (bytes, ends) = JsonLayout.Write(layout, [.. Titles.Select(title => JsonLayout.Entry(layout, title))]);
            for (int length = 0; length <= bytes.Length; length++)
            {
                using var file = new MemoryStream(bytes, 0, length);
                int kept = JsonReader.Read(file, "a.json", _ => { }).Count(publication => publication.Title.Length > 0);
                Assert.Equal(ends.Count(end => end <= length), kept);
            }
        }
    }
}
