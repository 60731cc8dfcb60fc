using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.WebEncoders;
using SearchPortal.Web.Browse;
using SearchPortal.Web.Shared;

namespace SearchPortal.Web.Hosting;

/// <summary>How pages are found, written and packed.</summary>
internal static class PageSetup
{
    public static void AddPages(this IServiceCollection services)
    {
        services.AddControllersWithViews(mvc => mvc.Filters.Add<RevalidatedPages>())
            .ConfigureApplicationPartManager(parts => parts.FeatureProviders.Add(new InternalControllers()));
        services.Configure<RouteOptions>(routes => routes.LowercaseUrls = true);
        services.Configure<RazorViewEngineOptions>(razor =>
        {
            razor.ViewLocationFormats.Clear();
            razor.ViewLocationFormats.Add("/{1}/{0}.cshtml");
            razor.ViewLocationFormats.Add("/Shared/{0}.cshtml");
        });
        // Letters of every script stay readable in the source; < > & and quotes are still escaped.
        services.Configure<WebEncoderOptions>(encoder => encoder.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.AddResponseCompression(compression =>
        {
            compression.EnableForHttps = true;
            compression.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "image/svg+xml", "text/x-bibtex"];
        });
        services.AddHttpContextAccessor();
        services.AddSingleton<Assets>();
        services.AddScoped<PortalSite>();
        services.AddScoped<PortalLinks>();
        services.AddScoped<PaperRows>();
        services.AddScoped<Listings>();
    }
}
