using System.CommandLine;

namespace SearchPortal.Cli.Health;

/// <summary><c>health</c>: asks a running portal whether it can serve. For containers, which have no curl.</summary>
internal static class HealthVerb
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    /// <summary>The command.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var url = new Option<Uri>("--url")
        {
            HelpName = "URL",
            Description = "Address to ask",
            DefaultValueFactory = _ => new Uri("http://localhost:5080/health/ready"),
            CustomParser = result =>
            {
                if (Uri.TryCreate(result.Tokens[0].Value, UriKind.Absolute, out var address) && address.Scheme is "http" or "https") return address;
                result.AddError("--url needs an http or https address.");
                return null;
            },
        };
        var verb = new Verb("health", "Ask a running portal whether it can serve.", "health", "health --url http://localhost:8080/health/ready") { url };
        verb.SetAction((parse, cancellation) => AskAsync(parse.GetRequiredValue(url), surroundings, cancellation));
        return verb;
    }

    private static async Task<int> AskAsync(Uri url, Surroundings surroundings, CancellationToken cancellation)
    {
        // The portal is asked itself, whatever proxy the machine uses.
        using var handler = new SocketsHttpHandler { UseProxy = false };
        using var client = new HttpClient(handler) { Timeout = Patience };
        try
        {
            using var response = await client.GetAsync(url, cancellation);
            surroundings.Out.WriteLine($"{url}: {(int)response.StatusCode} {response.ReasonPhrase}");
            return response.IsSuccessStatusCode ? ExitCode.Ok : ExitCode.ProblemsFound;
        }
        catch (Exception fault) when (fault is HttpRequestException or TaskCanceledException && !cancellation.IsCancellationRequested)
        {
            surroundings.Error.WriteLine($"searchportal: {url}: {fault.Message}");
            return ExitCode.ProblemsFound;
        }
    }
}
