using System.Diagnostics;
using System.Text.Json;

namespace SearchPortal.Web.Tests.LinkedData;

/// <summary>A JSON-LD processor that others wrote (PyLD) reads the blocks of every kind of page. <c>test.sh</c> installs it.</summary>
public sealed class JsonLdProcessorTests(Library library)
{
    /// <summary>Reads a list of blocks; prints for each its types and its predicates in RDF. The context is not fetched: schema.org's is a vocabulary.</summary>
    private const string Script =
        """
        import json, sys
        from pyld import jsonld
        def load(url, options):
            if url.rstrip('/') not in ('https://schema.org', 'http://schema.org'): raise ValueError(url)
            return {'contextUrl': None, 'documentUrl': url, 'document': {'@context': {'@vocab': 'http://schema.org/'}}}
        found = []
        for block in json.load(sys.stdin):
            options = {'documentLoader': load, 'base': 'https://library.example.org/'}
            nodes = jsonld.expand(block, options)
            quads = jsonld.to_rdf(block, options).get('@default', [])
            found.append({'types': [t for node in nodes for t in node.get('@type', [])], 'predicates': sorted({quad['predicate']['value'] for quad in quads})})
        json.dump(found, sys.stdout)
        """;

    private static readonly string[] Paths =
        ["/", "/authors/lovelace-ada", "/venues/jmlr", "/venues/icml", "/venues/icml/2018", "/topics/sets", "/years/2020", .. Library.Kinds.Select(kind => $"/papers/{Uri.EscapeDataString(kind.Data.Item1)}")];

    [Fact]
    public async Task Every_block_says_to_it_what_it_says_to_us()
    {
        var blocks = new List<JsonElement>();
        foreach (string path in Paths)
            blocks.Add(JsonDocument.Parse((await library.PageAsync(path)).QuerySelector("script[type='application/ld+json']")!.TextContent).RootElement);

        var found = await ProcessAsync(JsonSerializer.Serialize(blocks));

        Assert.Equal(blocks.Select(Types), found.EnumerateArray().Select(one => string.Join(' ', one.GetProperty("types").EnumerateArray().Select(type => type.GetString()))));
        Assert.All(found.EnumerateArray(), one =>
        {
            var predicates = one.GetProperty("predicates").EnumerateArray().Select(predicate => predicate.GetString()!).ToList();
            Assert.Contains("http://schema.org/name", predicates);
            Assert.All(predicates, predicate => Assert.Matches("^http://(schema\\.org/[a-zA-Z-]+|www\\.w3\\.org/1999/02/22-rdf-syntax-ns#type)$", predicate));
        });
    }

    private static string Types(JsonElement block) =>
        string.Join(' ', block.GetProperty("@graph").EnumerateArray().SelectMany(node => node.GetProperty("@type") is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray().ToArray() : [node.GetProperty("@type")]).Select(type => $"http://schema.org/{type.GetString()}"));

    private static async Task<JsonElement> ProcessAsync(string blocks)
    {
        var start = new ProcessStartInfo("/usr/bin/python3", ["-c", Script]) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.StandardInput.WriteAsync(blocks);
        process.StandardInput.Close();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == 0, $"python3 with PyLD, which ./test.sh installs: {await error}");
        return JsonDocument.Parse(await output).RootElement;
    }
}
