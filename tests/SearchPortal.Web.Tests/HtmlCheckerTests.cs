using System.Diagnostics;
using System.Text.Json;

namespace SearchPortal.Web.Tests;

/// <summary>The checker of the web's own standards (vnu, installed by <c>test.sh</c>) reads every kind of page and every style sheet.</summary>
public sealed class HtmlCheckerTests(Portal portal)
{
    private const string Checker = "artifacts/tools/node_modules/vnu-jar/build/dist/vnu.jar";

    // Younger than the checker.
    private static readonly string[] Unknown = ["view-transition", "nsition-group", "paint-order"];

    [Fact]
    public async Task Pages_in_both_languages_have_no_fault()
    {
        var folder = Directory.CreateTempSubdirectory("portal-html-");
        var paths = EveryPageTests.Paths.Select(path => path.Data).SelectMany(path => new[] { "/en" + path, "/zh" + path }).Append("/api").ToList();
        foreach (var (number, path) in paths.Index())
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, $"{number}.html"), await AnswerAsync(path), TestContext.Current.CancellationToken);
        foreach (string language in (string[])["/en", "/zh"])
        {
            paths.Add($"{language}, refused");
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, $"{paths.Count - 1}.html"), await RefusalAsync(language), TestContext.Current.CancellationToken);
        }

        var faults = await CheckAsync(folder, ".html", file => paths[int.Parse(file, System.Globalization.CultureInfo.InvariantCulture)]);
        folder.Delete(recursive: true);

        Assert.Empty(faults);
    }

    [Fact]
    public async Task Style_sheets_have_no_fault()
    {
        var folder = Directory.CreateTempSubdirectory("portal-css-");
        foreach (string name in (string[])["portal", "pages", "pictures", "math", "cjk", "chinese"])
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, $"{name}.css"), await AnswerAsync($"/assets/{name}.css"), TestContext.Current.CancellationToken);

        var faults = await CheckAsync(folder, ".css", file => file);
        folder.Delete(recursive: true);

        Assert.DoesNotContain(faults, fault => !Unknown.Any(unknown => fault.Contains(unknown, StringComparison.Ordinal)));
    }

    private async Task<string> AnswerAsync(string path)
    {
        using var answer = await portal.Visitor.GetAsync(path, TestContext.Current.CancellationToken);
        return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    private static async Task<string> RefusalAsync(string language)
    {
        await using var site = new TemporarySite();
        site.Build(1);
        var (_, visitor) = await site.StartAsync("--proxies", "127.0.0.1");
        HttpResponseMessage answer;
        do answer = await visitor.SendAsync(new(HttpMethod.Get, $"{language}/papers.bib") { Headers = { { "X-Forwarded-For", "203.0.113.7" }, { "Accept", "text/html" } } }, TestContext.Current.CancellationToken);
        while (answer.IsSuccessStatusCode);
        return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    private static async Task<List<string>> CheckAsync(DirectoryInfo folder, string kind, Func<string, string> nameOf)
    {
        var start = new ProcessStartInfo("java", ["-jar", Path.Combine(Root(), Checker), "--format", "json", "--exit-zero-always", "--stdout", kind == ".css" ? "--css" : "--html", .. folder.GetFiles("*" + kind).Select(file => file.FullName)]) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        string output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        using var answer = JsonDocument.Parse(output);
        return [.. answer.RootElement.GetProperty("messages").EnumerateArray()
            .Where(message => message.GetProperty("type").GetString() == "error")
            .Select(message => $"{nameOf(Path.GetFileNameWithoutExtension(message.GetProperty("url").GetString()!))}: {message.GetProperty("message").GetString()} in {message.GetProperty("extract").GetString()}")];
    }

    private static string Root()
    {
        string folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "SearchPortal.sln"))) folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}
