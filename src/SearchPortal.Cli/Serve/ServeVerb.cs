using System.CommandLine;
using Microsoft.Extensions.Hosting;
using SearchPortal.Web;

namespace SearchPortal.Cli.Serve;

/// <summary><c>serve</c>: the web application in this process.</summary>
internal static class ServeVerb
{
    /// <summary>The command.</summary>
    public static Command Create(Surroundings surroundings, FolderOptions folders)
    {
        var urls = new Option<string?>("--urls")
        {
            HelpName = "URL",
            Description = $"Addresses to listen at, parted by semicolons; else ASPNETCORE_URLS or ASPNETCORE_HTTP_PORTS, else {PortalApplication.DefaultUrl}",
        };
        var watch = new Option<bool>("--watch") { Description = "Index changes of the content as they happen; also from SEARCHPORTAL_WATCH=true" };
        var proxies = new Option<string?>("--proxies") { HelpName = "LIST", Description = "Proxies, by address or network, whose word on who asks is taken; then each client has limits; also from SEARCHPORTAL_PROXIES" };
        var hosts = new Option<string?>("--hosts") { HelpName = "LIST", Description = "Host names that are answered, all by default; also from SEARCHPORTAL_HOSTS" };
        var verb = new Verb("serve",
            "Serve the portal until Ctrl-C. Without an index it first makes one from the content; a rebuild beside it is followed within two seconds.",
            "serve", "serve --watch", "serve --urls http://*:8080", "serve --content ~/papers --index /srv/index") { urls, watch, proxies, hosts };
        verb.SetAction((parse, cancellation) => ServeAsync(
            [
                .. Given("--content", folders.Content(parse).Path), .. Given("--index", folders.Index(parse).Path), .. Given("--urls", parse.GetValue(urls)),
                .. Given("--watch", parse.GetValue(watch) ? "true" : null), .. Given("--proxies", parse.GetValue(proxies)), .. Given("--hosts", parse.GetValue(hosts)),
            ],
            surroundings, cancellation));
        return verb;
    }

    private static async Task<int> ServeAsync(string[] args, Surroundings surroundings, CancellationToken cancellation)
    {
        await using var application = PortalApplication.Create(args);
        await PortalApplication.ListenAsync(application, cancellation);
        foreach (string url in application.Urls) surroundings.Error.WriteLine($"Serving at {url}; Ctrl-C ends it");
        await application.WaitForShutdownAsync(cancellation);
        return ExitCode.Ok;
    }

    private static string[] Given(string option, string? value) => value is null ? [] : [option, value];
}
